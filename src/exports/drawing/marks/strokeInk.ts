import type { Ink } from '../picture/inks.ts';
import type { Paint } from '../picture/picture.ts';

/** The ink of a line, and of words, in the look of a status. */
export function strokeInk(paint: Paint): Ink {
  switch (paint) {
    case 'none':
      return 'paper';
    case 'solid':
    case 'light':
      return 'reported';
    case 'hatched':
    case 'outlined':
      return 'expected';
    case 'paper':
    case 'ink':
    case 'soft':
    case 'rule':
    case 'wash':
    case 'reported':
    case 'expected':
      return paint;
  }
}
