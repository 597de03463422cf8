import type { FieldDrawing } from './fieldLayout.ts';

/**
 * The rows of a field's dots as lines through their middles, to be dashed (`dot`, then `pitch - dot`) in the width of a dot: a pattern is
 * printed in the pixels of the screen, a dashed line as sharp as the paper.
 */
export function dotRows({ ground, pitch, dot }: Pick<FieldDrawing, 'ground' | 'pitch' | 'dot'>): string {
  return [...ground.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)]
    .flatMap(([, ...box]) => {
      const [x = 0, y = 0, width = 0, height = 0] = box.map(Number);
      return Array.from(
        { length: Math.round(height / pitch) },
        (_, row) => `M${x} ${y + row * pitch + dot / 2}h${width - (pitch - dot)}`,
      );
    })
    .join('');
}
