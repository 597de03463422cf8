// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { loadFileWords } from '@/i18n/fileWords.ts';
import { keepFile, keptFile } from '@/report/deviceFile/keptFiles.ts';
import { renderInView } from '@/report/renderInView.tsx';
import type { LoadState } from '../loadState.ts';
import { FileStatus } from './FileStatus.tsx';
import { GiveContext } from './OpenReport.tsx';

const id = 'e'.repeat(32);

async function show(state: LoadState, language: Language = 'en', title: string | null = 'Trees') {
  const onBack = vi.fn<() => void>();
  const words = await loadFileWords[language]();
  renderInView(
    <GiveContext value={() => {}}>
      <FileStatus words={words} address={`file:${id}`} title={title} state={state} onBack={onBack} />
    </GiveContext>,
    { language },
  );
  return { onBack, words };
}

test.each(LANGUAGE_IDS)(
  'in %s it is said once where the report is from, and what this browser keeps of it',
  async (language) => {
    const { words } = await show({ kind: 'shown' }, language);
    const said = screen.getByRole('status').textContent;
    expect(said).toContain(words.opened('Trees'));
    expect(said).toContain(words.kept(3));
  },
);

test('the file that is closed is kept no longer', async () => {
  await keepFile(id, { name: 'trees.json', content: new Blob(['{}']) });
  const { onBack } = await show({ kind: 'shown' });
  await userEvent.click(screen.getByRole('button', { name: 'Close the file' }));
  expect(onBack).toHaveBeenCalledOnce();
  expect(await keptFile(id)).toBeNull();
});

test('one that is no longer kept is asked for again, plainly', async () => {
  await show({ kind: 'failed', failure: { kind: 'not-kept' }, retrying: false }, 'en', null);
  expect(screen.getByRole('status').textContent).toContain('Open the file again.');
  expect(screen.getByRole('button', { name: 'Open a report…' })).toBeTruthy();
});
