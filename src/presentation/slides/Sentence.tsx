import type { Text } from '@/report/schema/text.ts';
import { useView } from '@/report/View.tsx';
import { fittingSize, type Box } from './fit.ts';
import { SLIDE } from './slideGeometry.ts';

/** A slide's sentence, as large as its lines allow; nothing for `null`. `width` and `most` are in cqw. */
export function Sentence(props: { readonly text: Text | null } & Omit<Box, 'least'>) {
  const { text, width, ...box } = props;
  const { say } = useView();
  if (text === null) return null;
  const words = say(text);
  const fontSize = `${fittingSize(words, { width, ...box, least: SLIDE.leastText })}cqw`;
  return (
    <p className="deck-sentence" style={{ fontSize, maxInlineSize: `${width}cqw` }}>
      {words}
    </p>
  );
}
