// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NuqsTestingAdapter, type OnUrlUpdateFunction } from 'nuqs/adapters/testing';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { loadFileWords } from '@/i18n/fileWords.ts';
import { ReportLoadError } from '@/report/loading/loadFailure.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { Desk } from './Desk.tsx';
import type { Given } from './given.ts';
import { GiveContext, OpenReport } from './OpenReport.tsx';

const openFile = vi.hoisted(() => vi.fn<(file: File, signal: AbortSignal) => Promise<string>>());
vi.mock('../watchReport.ts', () => ({ openFile }));

const ADDRESS = `file:${'d'.repeat(32)}`;
const json = (name = 'mine.json') => new File(['{}'], name, { type: 'application/json' });

// What is downloaded with the first file is there, however busy the machine.
beforeAll(async () => {
  await Promise.all([import('./fileParts.ts'), ...LANGUAGE_IDS.map((id) => loadFileWords[id]())]);
});

beforeEach(() => {
  openFile.mockReset();
  Element.prototype.scrollIntoView = () => {};
});

function Page() {
  const [given, give] = useState<Given | null>(null);
  return (
    <GiveContext value={give}>
      <div className="page">
        <OpenReport />
        <Desk given={given} onGiven={give} title="The one before" />
      </div>
    </GiveContext>
  );
}

function show(language: Language = 'en') {
  const updated = vi.fn<OnUrlUpdateFunction>();
  const { container } = renderInView(
    <NuqsTestingAdapter searchParams="?figure=a&slide=3&lang=en" onUrlUpdate={updated} hasMemory>
      <Page />
    </NuqsTestingAdapter>,
    { language },
  );
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no way to choose a file');
  return { updated, choose: (...files: File[]) => fireEvent.change(input, { target: { files } }) };
}

/** What a drag over the page carries. */
const carried = (files: readonly File[], folder: string | null = null) => ({
  types: ['Files'],
  files,
  items: [{ webkitGetAsEntry: () => ({ isDirectory: folder !== null, name: folder }) }],
  dropEffect: 'copy',
});

test('a file that is a report takes the place of the one before, at its beginning, one step of the way back', async () => {
  openFile.mockResolvedValue(ADDRESS);
  const { updated, choose } = show();
  choose(json());
  await vi.waitFor(() => expect(updated).toHaveBeenCalledOnce(), 10_000);
  const [{ searchParams, options } = { searchParams: new URLSearchParams(), options: null }] =
    updated.mock.lastCall ?? [];
  expect(Object.fromEntries(searchParams)).toEqual({ report: ADDRESS, lang: 'en' });
  expect(options).toMatchObject({ history: 'push' });
  expect(screen.queryByRole('region')).toBeNull();
});

test('one that is refused says so by its name, with the reason; the address stays, and the message can be put away', async () => {
  openFile.mockRejectedValue(new ReportLoadError({ kind: 'not-utf8' }));
  const { updated, choose } = show();
  choose(json('letter.json'));
  const status = await screen.findByText('letter.json can’t be shown.');
  expect(status.closest('section')?.textContent).toContain('not written in UTF-8');
  expect(status.closest('section')?.textContent).toContain('What you see is still “The one before”.');
  expect(updated).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('letter.json can’t be shown.')).toBeNull();
});

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  test('what is not one JSON file is refused unread, in words', async () => {
    const { notOne } = await loadFileWords[language]();
    const { choose } = show(language);
    choose(json(), json());
    expect(await screen.findByText(notOne.several(2))).toBeTruthy();
    choose(new File(['%PDF'], 'letter.pdf'));
    expect(await screen.findByText(notOne.otherKind('letter.pdf'))).toBeTruthy();
    fireEvent.drop(window, { dataTransfer: carried([json('reports')], 'reports') });
    expect(await screen.findByText(notOne.folder('reports'))).toBeTruthy();
    fireEvent.drop(window, { dataTransfer: carried([]) });
    expect(await screen.findByText(notOne.nothing)).toBeTruthy();
    expect(openFile).not.toHaveBeenCalled();
  });
});

test('while a file is over the page, the page says that it can be dropped, and reads the one that is', async () => {
  openFile.mockReturnValue(new Promise(() => {}));
  show();
  fireEvent.dragEnter(window);
  expect(await screen.findByText('Drop one report file (JSON) to open it here')).toBeTruthy();
  fireEvent.dragLeave(window, { relatedTarget: null });
  expect(screen.queryByText(/^Drop one/)).toBeNull();
  fireEvent.dragOver(window, { dataTransfer: carried([]) });
  expect(screen.getByText(/^Drop one/)).toBeTruthy();
  const file = json();
  fireEvent.drop(window, { dataTransfer: carried([file]) });
  expect(await screen.findByText('Reading mine.json …')).toBeTruthy();
  expect(screen.queryByText(/^Drop one/)).toBeNull();
  expect(openFile).toHaveBeenCalledExactlyOnceWith(file, expect.any(AbortSignal));
});

test('over an open deck nothing is taken, and the browser does not leave the deck for the file', async () => {
  show();
  fireEvent.dragEnter(window);
  await screen.findByText(/^Drop one/);
  document.querySelector('.page')?.setAttribute('inert', '');
  const left = fireEvent.drop(window, { dataTransfer: carried([json()]) });
  expect(left).toBe(false);
  expect(openFile).not.toHaveBeenCalled();
  expect(screen.queryByText(/^Drop one/)).toBeNull();
});

test('another file in place of one that is still read calls the first off', async () => {
  openFile.mockReturnValue(new Promise(() => {}));
  const { choose } = show();
  choose(json('first.json'));
  await screen.findByText('Reading first.json …');
  choose(json('second.json'));
  await screen.findByText('Reading second.json …');
  expect(openFile.mock.calls.map(([, signal]) => signal.aborted)).toEqual([true, false]);
});
