import { useEffect, useRef } from 'react';
import { useMediaQuery } from '@/ui/screen/mediaQuery.ts';
import type { Spot } from '../../deck/deck.ts';
import { extendTrail, fadeTrail, strengthOf, type Trace } from './trail.ts';

/** Radius of the pointer, as a share of the slide's width. */
const RADIUS = 0.007;

/** The presenter's pointer on the slide: a dot with a short trail, or the dot alone where motion is not wanted. */
export function PointerTrail(props: {
  readonly spot: Spot;
  readonly width: number;
  readonly height: number;
}) {
  const { spot, width, height } = props;
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const canvas = useRef<HTMLCanvasElement>(null);
  const trail = useRef<Trace[]>([]);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const colour = getComputedStyle(element).color;
    trail.current = still
      ? [{ ...spot, at: performance.now() }]
      : extendTrail(trail.current, spot, performance.now());
    let frame = 0;
    const draw = () => {
      const now = performance.now();
      trail.current = fadeTrail(trail.current, now);
      context.clearRect(0, 0, width, height);
      context.fillStyle = colour;
      // On blue and on black it is its edge that is seen.
      context.strokeStyle = '#fff';
      context.lineWidth = width * RADIUS * 0.35;
      for (const [index, trace] of trail.current.entries()) {
        const last = index === trail.current.length - 1;
        const strength = last ? 1 : strengthOf(trace, now);
        context.globalAlpha = last ? 0.9 : strength * 0.35;
        context.beginPath();
        context.arc(
          trace.x * width,
          trace.y * height,
          width * RADIUS * (last ? 1 : 0.4 + 0.6 * strength),
          0,
          2 * Math.PI,
        );
        context.fill();
        if (last) context.stroke();
      }
      if (trail.current.length > 1) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [spot, still, width, height]);

  return <canvas ref={canvas} className="deck-pointer" width={width} height={height} aria-hidden="true" />;
}
