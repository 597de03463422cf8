import type { Text } from '@/report/schema/text.ts';
import { useView } from '@/report/View.tsx';
import { fittingSize, type Box } from './fit/fit.ts';
import { useSlideGeometry } from '../deck/slideNumber.ts';

/** A slide's sentence, as large as its lines allow; nothing for `null`. `width` and `most` are in cqw. */
export function Sentence(
  props: { readonly text: Text | null; readonly inline?: boolean } & Omit<Box, 'least'>,
) {
  const { text, width, inline = false, ...box } = props;
  const { say } = useView();
  const { leastText } = useSlideGeometry();
  if (text === null) return null;
  const words = say(text);
  const fontSize = `${fittingSize(words, { width, ...box, least: leastText })}cqw`;
  const Element = inline ? 'span' : 'p';
  return (
    <Element className="deck-sentence" style={{ fontSize, maxInlineSize: `${width}cqw` }}>
      {words}
    </Element>
  );
}
