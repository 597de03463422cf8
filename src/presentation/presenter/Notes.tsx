import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Text } from '@/report/schema/text.ts';
import { useView } from '@/report/View.tsx';

/** In rem. */
const SIZES = [1, 1.25, 1.5, 1.875, 2.25, 2.75] as const;

/** What to say with the slide, as large as the speaker needs it. */
export function Notes(props: {
  readonly notes: Text | null;
  readonly size: number;
  readonly onSize: (size: number) => void;
}) {
  const { notes, size, onSize } = props;
  const { m } = useWholeI18n();
  const { say } = useView();
  return (
    <section className="deck-notes" aria-label={m.presentation.notes}>
      <header>
        <h2 className="deck-heading">{m.presentation.notes}</h2>
        <button type="button" disabled={size === 0} onClick={() => onSize(size - 1)}>
          A− <span className="deck-hidden">{m.presentation.smaller}</span>
        </button>
        <button type="button" disabled={size === SIZES.length - 1} onClick={() => onSize(size + 1)}>
          A+ <span className="deck-hidden">{m.presentation.larger}</span>
        </button>
      </header>
      <p style={{ fontSize: `${SIZES[size] ?? 1}rem` }}>
        {notes === null ? m.presentation.noNotes : say(notes)}
      </p>
    </section>
  );
}
