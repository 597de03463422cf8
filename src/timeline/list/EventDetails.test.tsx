// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { eventOf } from '@/report/lookup.ts';
import { bundledReport } from '@/report/bundled.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { EventDetails } from './EventDetails.tsx';

test.each(LANGUAGE_IDS)(
  'an entry’s details hold precision, basis, source, link and citation, in %s',
  async (language) => {
    const m = allMessages[language];
    const user = userEvent.setup();
    const onClose = vi.fn<() => void>();
    const event = eventOf(bundledReport, 'conference');
    renderInView(<EventDetails event={event} onClose={onClose} />, { language });
    const details = screen.getByRole('complementary', { name: m.timeline.details(event.title[language]) });
    for (const words of [
      m.period.closeness.known.day,
      m.statement.provenanceLine(m.statement.provenance.year, m.statement.basis.external),
      bundledReport.sources.find(({ id }) => id === 'conference-speech')?.title[language],
    ]) {
      expect(details.textContent).toContain(words);
    }
    expect(within(details).getByRole('link', { name: m.details.link }).getAttribute('href')).toBe(
      '?event=conference',
    );
    await user.click(within(details).getByRole('button', { name: m.details.copyCitation }));
    expect(await navigator.clipboard.readText()).toContain(event.title[language]);
    await user.click(within(details).getByRole('button', { name: m.timeline.closeDetails }));
    expect(onClose).toHaveBeenCalledOnce();
  },
);
