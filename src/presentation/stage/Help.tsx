import { Fragment } from 'react';
import { useKept } from '@/address/Kept.tsx';
import { readHref } from '@/address/links.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { talkWords } from '@/i18n/talkWords.ts';
import { useChoice } from '../deck/choiceContext.ts';
import { COMMANDS, KEYS, type Command } from '../deck/keys.ts';
import { Modal } from '@/ui/panel/Modal.tsx';
import './help.css';

/** Seconds per step when the deck plays by itself. */
export interface Pace {
  readonly seconds: number;
  readonly onSeconds: (seconds: number) => void;
}

/** What the deck can do, each with a button and its keys: nothing needs a keyboard, and every key can be looked up. */
export function Help(props: {
  readonly run: (command: Command) => void;
  readonly onClose: () => void;
  /** `null` in a window that doesn't keep that time. */
  readonly pace: Pace | null;
  readonly onPrint: (what: 'slides' | 'handout') => void;
}) {
  const { run, onClose, pace, onPrint } = props;
  const { language, m } = useWholeI18n();
  const words = m.presentation;
  const talkSays = talkWords[language];
  const kept = useKept();
  const choice = useChoice();
  const after = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Modal label={words.command.help} className="deck-panel deck-help" onCancel={onClose}>
      <div className="deck-panel-head">
        <h2>{words.command.help}</h2>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <ul className="deck-commands">
        {COMMANDS.filter((command) => command !== 'help').map((command) => (
          <li key={command}>
            <button type="button" onClick={after(() => run(command))}>
              {words.command[command]}
            </button>
            <Keys keys={KEYS[command]} />
          </li>
        ))}
        <li>
          <span>{words.goToNumber}</span>
          <span className="deck-keys">{words.numberAndEnter}</span>
        </li>
        {talkSays.moreKeys.map(([what, keys]) => (
          <li key={what}>
            <span>{what}</span>
            <span className="deck-keys">{keys}</span>
          </li>
        ))}
        <li>
          <span>
            {words.command.next} · {words.command.back}
          </span>
          <span className="deck-keys">{words.clickOrSwipe}</span>
        </li>
      </ul>
      <div className="deck-help-more">
        {pace && (
          <label>
            {words.secondsPerSlide}
            <input
              type="number"
              min={2}
              max={600}
              value={pace.seconds}
              onChange={(event) => pace.onSeconds(event.target.valueAsNumber)}
            />
          </label>
        )}
        <a href={readHref(kept, choice)}>{words.read}</a>
        <button type="button" onClick={after(() => onPrint('slides'))}>
          {words.printSlides}
        </button>
        <button type="button" onClick={after(() => onPrint('handout'))}>
          {words.printHandout}
        </button>
      </div>
    </Modal>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const { m } = useWholeI18n();
  const names = new Map(Object.entries(m.presentation.keyNames));
  return (
    <span className="deck-keys">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd>{names.get(key) ?? key.toUpperCase()}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
