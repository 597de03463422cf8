import type { Text } from '@/report/schema/text.ts';
import { Naming } from '@/report/texts/Naming.tsx';
import { useView } from '@/report/View.tsx';
import { fittingSize, type Box } from './fit/fit.ts';
import { useSlideGeometry } from '../deck/slideNumber.ts';
import { wordsSize } from './frame/slideGeometry.ts';

/**
 * A slide's sentence, as large as its lines allow; nothing for `null`. `names`: texts of the report that the product made it of;
 * `alike`: those that are set in one size with it. `width` and `most` are in cqw.
 */
export function Sentence(
  props: {
    readonly text: Text | null;
    readonly inline?: boolean;
    readonly names?: readonly Text[];
    readonly alike?: readonly Text[];
  } & Omit<Box, 'least'>,
) {
  const { text, width, inline = false, names = [], alike = [], ...box } = props;
  const { say } = useView();
  const { leastText } = useSlideGeometry();
  if (text === null) return null;
  const sizes = [text, ...alike].map((one) => fittingSize(say(one), { width, ...box, least: leastText }));
  const fontSize = wordsSize(Math.min(...sizes));
  const Element = inline ? 'span' : 'p';
  return (
    <Element className="deck-sentence" style={{ fontSize, maxInlineSize: `${width}cqw` }}>
      <Naming text={text} names={names} />
    </Element>
  );
}
