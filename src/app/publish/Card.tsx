import { layoutField, type FieldGrid } from '@/figures/field/fieldLayout.ts';
import type { FieldModel } from '@/figures/field/fieldModel.ts';
import { Chevron } from '@/ui/Chevron.tsx';
import { Logo } from '@/ui/Logo.tsx';
import { Phrase } from '@/ui/Phrase.tsx';
import type { CardWords } from './cardWords.ts';

/** The field as it lies on a card: twenty blocks in a row. */
const GRID: FieldGrid = {
  id: 'card',
  columns: 20,
  blockColumns: 20,
  pitch: 2,
  dot: 1,
  gap: 6,
  mark: 96,
};

/** What other sites show for a link to the page, 1200 by 630 pixels: what is reported on blue, what lies ahead hatched below. */
export function Card({ words, product }: { readonly words: CardWords; readonly product: string }) {
  const { title, field, caption, ahead, source } = words;
  return (
    <div className="card">
      <div className="card-now">
        <h1>
          <Phrase>{title}</Phrase>
        </h1>
        {field && <Dots field={field} />}
        <p>{caption}</p>
      </div>
      <div className="card-ahead">
        {ahead && (
          <>
            <Hatched>{ahead.quantity}</Hatched>
            <p>{ahead.label}</p>
          </>
        )}
      </div>
      <div className="card-foot">
        <Logo height={32} />
        <b>{product}</b>
        <span>{source}</span>
      </div>
    </div>
  );
}

/** Outlined and hatched, as on the page: no result yet. */
function Hatched({ children }: { readonly children: string }) {
  const text = { x: 0, y: 64 };
  return (
    <svg className="card-hatched" width={1080} height={84}>
      <pattern id="hatch" width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={2.4} height={7} fill="var(--exp)" />
      </pattern>
      <text {...text} stroke="var(--exp)" strokeWidth={4} strokeLinejoin="round">
        {children}
      </text>
      <text {...text} fill="var(--paper)">
        {children}
      </text>
      <text {...text} fill="url(#hatch)">
        {children}
      </text>
    </svg>
  );
}

function Dots({ field: { dots, open } }: { readonly field: FieldModel }) {
  const { width, height, pitch, dot, ground } = layoutField(dots, dots, GRID);
  return (
    <div className="card-field">
      <svg width={width} height={height}>
        <pattern id="dots" width={pitch} height={pitch} patternUnits="userSpaceOnUse">
          <rect width={dot} height={dot} fill="currentColor" />
        </pattern>
        <path d={ground} fill="url(#dots)" />
      </svg>
      {open && <Chevron width={Math.min(GRID.mark, height)} height={height} />}
    </div>
  );
}
