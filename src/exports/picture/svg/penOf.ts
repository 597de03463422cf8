import type { Language } from '@/i18n/languages.ts';
import { strokeInk } from '../../drawing/marks/strokeInk.ts';
import { INKS, type Inks } from '../../drawing/picture/inks.ts';
import type { Paint } from '../../drawing/picture/picture.ts';
import type { PictureLook } from '../../pictureLook.ts';

/** The page's families of letters with those that stand in for them, as tokens.css names them. */
export const FAMILIES: Readonly<Record<Language, Readonly<Record<'serif' | 'sans', string>>>> = {
  en: {
    serif:
      "'Source Serif 4', 'Source Serif Fallback', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun, serif",
    sans: "Inter, 'Inter Fallback', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif",
  },
  zh: {
    serif: "'Source Serif 4 Han', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun, serif",
    sans: "'Inter Han', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif",
  },
};

/** What a picture is written with. */
export interface Pen {
  readonly inks: Inks;
  readonly families: Readonly<Record<'serif' | 'sans', string>>;
  readonly transparent: boolean;
  readonly scale: number;
  /** The name of the hatch of what is expected. */
  readonly hatch: string;
  readonly dots: string;
}

/** The pen of a look, its names beginning with the picture's own. */
export const penOf = (look: PictureLook, language: Language, id: string): Pen => ({
  inks: INKS[look.appearance],
  families: FAMILIES[language],
  transparent: look.background === 'transparent',
  scale: look.scale,
  hatch: `${id}-hatch`,
  dots: `${id}-dots`,
});

/** Fill and outline of a shape in a paint. */
export function painted(paint: Paint, { inks, hatch, transparent }: Pen) {
  const outline = (width: number) => ({ stroke: inks[strokeInk(paint)], 'stroke-width': width });
  switch (paint) {
    case 'none':
      return { fill: 'none' };
    case 'solid':
      return { fill: inks.reported };
    case 'light':
      return { fill: inks.light, ...outline(1.5) };
    case 'hatched':
      return { fill: `url(#${hatch})`, ...outline(2) };
    case 'outlined':
      return { fill: transparent ? 'none' : inks.paper, ...outline(2) };
    case 'paper':
    case 'ink':
    case 'soft':
    case 'rule':
    case 'wash':
    case 'reported':
    case 'expected':
      return { fill: inks[paint] };
  }
}
