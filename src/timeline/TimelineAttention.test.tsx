// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { itemElement } from './axis/input/itemElement.ts';
import { Free } from './testing/Free.tsx';

const dated = bundledReport.timeline.filter(({ date }) => date.kind !== 'undated');

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const m = allMessages[language];
  test('says once what is in sight after a button or key has moved it, and nothing where nothing moved', async () => {
    standInForScreen(1200);
    renderInView(<Free />, { language });
    const axis = await screen.findByRole('group', { name: m.timeline.axis });
    const region = document.querySelector('.tl-axis [role=status]');
    const said: string[] = [];
    if (!region) throw new Error('No live region');
    new MutationObserver(() => {
      if (region.textContent) said.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    const zoomIn = screen.getByRole('button', { name: m.timeline.zoomIn });
    await userEvent.click(zoomIn);
    await userEvent.click(zoomIn);
    await waitFor(() => expect(said).toHaveLength(1), { timeout: 3000 });
    const shown = document.querySelector('.tl-range')?.textContent.replace(/ ?[–—] ?/, '|') ?? '';
    for (const words of shown.split('|')) expect(said[0]).toContain(words);
    expect(said[0]).toMatch(/^(Showing|显示)/);

    await userEvent.click(screen.getByRole('button', { name: m.timeline.fitAll }));
    await waitFor(() => expect(said).toHaveLength(2), { timeout: 3000 });
    expect(said[1]).toContain(m.timeline.entries(dated.length));
    act(() => itemElement(axis, 'conference')?.focus());
    await userEvent.keyboard('{ArrowLeft}0');
    await userEvent.click(screen.getByRole('button', { name: m.timeline.fitAll }));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(said).toHaveLength(2);

    await userEvent.click(screen.getByRole('button', { name: m.timeline.next }));
    await waitFor(() => expect(said).toHaveLength(3), { timeout: 3000 });
    expect(said[2]).toContain(bundledReport.timeline.find(({ id }) => id === 'plan-13')?.title[language]);
  });
});
