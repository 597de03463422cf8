// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { eventOf } from '@/report/lookup.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { TimelineMoment } from './TimelineMoment.tsx';
import { basisInWords, dateInWords } from '../words/eventWords.ts';

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const m = allMessages[language];
  const ids = ['plan-13', 'conference', 'release', 'extension-term'];

  test('shows just the named entries, each with its date and basis in words, and nothing to press', () => {
    const { container } = renderInView(
      <TimelineMoment events={ids} width={1600} height={600} fontSize={27} />,
      { language },
    );
    const shown = [...container.querySelectorAll('[data-event]')];
    expect(shown.map((one) => one.getAttribute('data-event'))).toEqual(ids);
    for (const id of ids.slice(0, 3)) {
      const words = container.querySelector(`[data-event="${id}"]`)?.textContent;
      expect(words).toContain(dateInWords(eventOf(bundledReport, id), m));
      expect(words).toContain(basisInWords(eventOf(bundledReport, id), m));
    }
    expect(container.querySelector('button, a, [tabindex]')).toBeNull();
  });

  test('gives what has no date no place on the axis', () => {
    const { container } = renderInView(
      <TimelineMoment events={['herbs']} width={1600} height={600} fontSize={27} />,
      { language },
    );
    expect(container.querySelector('.tl-mark')).toBeNull();
    expect(container.textContent).toContain(m.period.undated);
  });
});
