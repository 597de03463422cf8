import { lookOf, type StatusLook } from '@/quantity/status.ts';
import { indexOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import type { DeckSlide } from '../../deck/deckSlide.ts';

/**
 * What a slide stands on; colour is status. Of a status: full blue for what is reported, paler for what is estimated, paper in a
 * hatched frame for what is expected, in an outlined one for what is planned. `night`: what can't be stated. `opening`: both halves.
 */
export type Ground = StatusLook | 'paper' | 'night' | 'opening';

/** The ground of a slide: that of its figures where they have one status, else paper. */
export function groundOf(slide: DeckSlide, report: Report): Ground {
  switch (slide.layout) {
    case 'title':
      return slide.expects === null ? 'solid' : 'opening';
    case 'headline':
    case 'dots':
      return groundOfFigures([slide.figure], report);
    case 'pair':
      return groundOfFigures(slide.figures, report);
    case 'limits':
      return 'night';
    case 'chart':
    case 'moment':
    case 'ledger':
    case 'sources':
    case 'closing':
      return 'paper';
  }
}

function groundOfFigures(ids: readonly string[], report: Report): Ground {
  const statuses = ids.flatMap((id) => indexOf(report).figures.get(id)?.obsStatus ?? []);
  const [look = 'paper', ...others] = new Set<Ground>(statuses.map(lookOf));
  return others.length === 0 ? look : 'paper';
}
