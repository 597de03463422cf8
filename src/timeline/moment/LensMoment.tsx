import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { BandBody } from '../axis/open/BandBody.tsx';
import { entryAttributes } from '../axis/EntryMark.tsx';
import { LensConnectors, LensStripPart } from '../axis/open/LensStrip.tsx';
import { LineBody } from '../axis/open/LineBody.tsx';
import { TICK_EM, Ticks } from '../axis/Ticks.tsx';
import { textMetrics } from '../layout/label.ts';
import type { BandLine } from '../layout/line/bandLines.ts';
import type { Line } from '../layout/line/line.ts';
import { stretchOf } from '../layout/layout.ts';
import { ticksIn } from '../layout/ticks.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { EntryWords } from '../words/useEntryWords.ts';
import { SCALE } from './planMoment.ts';
import { DRAWN_EM, type OpenMoment } from './planOpen.ts';
import '../axis/entry.css';
import '../axis/open/open.css';
import '../axis/open/line.css';
import '../axis/open/lens.css';

/** Some entries as a still picture, and below the axis what crowds on it, drawn wider: the page's axis with nothing to press. */
export function LensMoment(props: {
  readonly open: OpenMoment;
  readonly all: TimeWindow;
  readonly words: EntryWords;
}) {
  const { open, all, words } = props;
  const { layout, bases, width, zoom } = open;
  const { m } = useI18n();
  const { scale, bands, lines, strips } = layout;
  const metrics = textMetrics(DRAWN_EM, SCALE);
  const ticks = ticksIn(all, (TICK_EM * DRAWN_EM * SCALE) / scale.pxPerDay);
  return (
    <div className="tl-moment-open" style={{ width, zoom, fontSize: DRAWN_EM }}>
      <div className="tl-open-axis" style={{ height: layout.axisHeight }}>
        <div className="tl-ticks" aria-hidden="true">
          <Ticks {...{ ticks, scale }} x={0} sight={stretchOf(scale, all)} fontSize={DRAWN_EM * SCALE} />
        </div>
        <ol>
          {bands.map((band) => (
            <Still key={band.event.id} entry={band} name={words.name(band.event)}>
              <BandBody band={band} em={DRAWN_EM} />
            </Still>
          ))}
          {lines.map((line) => (
            <Still key={line.event.id} entry={line} name={words.name(line.event)}>
              <LineBody line={line} width={width} em={DRAWN_EM} />
            </Still>
          ))}
        </ol>
        {strips.map(({ lens, opened }) => (
          <span
            key={lens.from}
            className="tl-lens-frame"
            style={{ insetInlineStart: opened.from, width: opened.to - opened.from }}
          />
        ))}
      </div>
      <div className="tl-lenses">
        <LensConnectors strips={strips} width={width} />
        <div className="tl-lens-strips" style={{ height: layout.stripHeight }}>
          {strips.map((strip) => (
            <LensStripPart key={strip.lens.from} strip={strip} metrics={metrics}>
              <ol>
                {strip.lines.map((line) => (
                  <Still key={line.event.id} entry={line} name={words.name(line.event)}>
                    <LineBody line={line} width={strip.width} em={DRAWN_EM} />
                  </Still>
                ))}
              </ol>
            </LensStripPart>
          ))}
        </div>
      </div>
      <p className="tl-moment-key">
        {bases.map((basis) => (
          <span key={basis} data-basis={basis}>
            {m.statement.basis[basis]}
          </span>
        ))}
      </p>
    </div>
  );
}

function Still(props: {
  readonly entry: BandLine | Line;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const { event, box, top, height } = props.entry;
  return (
    <li
      className="tl-entry tl-line"
      {...entryAttributes(event)}
      aria-label={props.name}
      style={{
        transform: `translate(${String(box.from)}px, ${String(top)}px)`,
        width: box.to - box.from,
        height,
      }}
    >
      {props.children}
    </li>
  );
}
