import { memo } from 'react';
import { LineBody } from './LineBody.tsx';
import { LineBox, type LineButtonProps } from './LineBox.tsx';
import type { Line } from '../../layout/line/line.ts';

/** An entry in a row of its own: a button that opens its details. Its name is what is seen of it, and what found no room. */
export const LineButton = memo(function LineButton(
  props: LineButtonProps & { readonly line: Line; readonly width: number },
) {
  const { line, width, em, ...entry } = props;
  const { event, box, top, height } = line;
  return (
    <LineBox {...entry} event={event} box={box} top={top} height={height}>
      <LineBody line={line} width={width} em={em} />
    </LineBox>
  );
});
