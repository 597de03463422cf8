import { memo, useSyncExternalStore } from 'react';
import type { Figure } from '@/report/model.ts';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { useIsSelected } from '@/report/useIsSelected.ts';
import { useView } from '@/report/View.tsx';
import type { Cell } from '@/ui/cell.ts';
import { textWidth } from '@/ui/screen/textWidth.ts';
import { lookOf } from '@/quantity/status.ts';
import { LookBar } from '../LookBar.tsx';
import { Drawing } from './drawing/Drawing.tsx';
import type { Block } from './model/blocks.ts';
import { Panel } from './Panel.tsx';
import { Quantity } from './Quantity.tsx';

/** Whether whose a figure is finds no room in one line with its status. */
const isLong = (status: string, scope: string) =>
  textWidth(scope) > 5.5 || textWidth(status) + textWidth(scope) > 10.5;

/**
 * A figure's row: its value, what it is of, its drawing, where it is printed, and how sure, whose and when it is. A printed phrase that
 * the value repeats word for word is heard once.
 */
export const Row = memo(function Row(props: {
  readonly figure: Figure;
  readonly block: Block;
  readonly index: number;
  /** The one row of the ledger that Tab comes to. */
  readonly stop: boolean;
  readonly open: Cell<string | null>;
  readonly defs: string;
}) {
  const { figure, block, index, stop, open, defs } = props;
  const { statement, toggle } = useView();
  const isOpen = useSyncExternalStore(
    open.subscribe,
    () => open.get() === figure.id,
    () => false,
  );
  const said = statement(figure);
  const selected = useIsSelected('figure', figure.id);
  return (
    <tr role="row" aria-rowindex={index} className="led-row" data-figure={figure.id} data-selected={selected}>
      <td role="cell" className="led-value" data-status={figure.obsStatus}>
        <Quantity parts={said.parts} />
      </td>
      <th role="rowheader" scope="row" className="led-name">
        <button
          type="button"
          tabIndex={stop ? 0 : -1}
          aria-pressed={selected}
          onClick={() => toggle({ kind: 'figure', id: figure.id })}
        >
          <FigureFact figure={figure} of="label" />
        </button>
      </th>
      <td role="cell" className="led-drawn">
        <Drawing figure={figure} block={block} defs={defs} />
        {isOpen && <Panel figure={figure} block={block} />}
      </td>
      <td role="cell" className="led-phrase">
        <q lang={said.phraseLanguage} aria-hidden={said.quantity.includes(said.phrase)}>
          {said.phrase}
        </q>{' '}
        <span>
          <FigureFact figure={figure} of="paragraph" />
        </span>
      </td>
      <td
        role="cell"
        className="led-about"
        data-status={figure.obsStatus}
        data-long={isLong(said.status, said.scope)}
      >
        <span className="led-status">
          <LookBar look={lookOf(figure.obsStatus)} />{' '}
          <b>
            <FigureFact figure={figure} of="status" />
          </b>
        </span>{' '}
        <span className="led-who">
          <FigureFact figure={figure} of="scope" />
        </span>{' '}
        <span className="led-when">
          <FigureFact figure={figure} of="period" />
        </span>
      </td>
    </tr>
  );
});
