import { memo } from 'react';
import { BandBody } from './BandBody.tsx';
import { LineBox, type LineButtonProps } from './LineBox.tsx';
import { BAND, type BandLine } from '../../layout/line/bandLines.ts';

/** A plan period: a bar with its name in it, or a hatched one over its name where it is only expected, and its figures under it. */
export const BandButton = memo(function BandButton(props: LineButtonProps & { readonly band: BandLine }) {
  const { band, em, ...entry } = props;
  const { event, box, top, height } = band;
  return (
    <LineBox {...entry} event={event} box={box} top={top} height={height - BAND.gap * em}>
      <BandBody band={band} em={em} />
    </LineBox>
  );
});
