import { render, type RenderOptions, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi, type Mock } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { I18nProvider } from '@/i18n/I18n.tsx';
import { languages, type Language } from '@/i18n/languages.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { bundledReport } from './bundled.ts';
import type { Report } from './model.ts';
import type { Selection } from './selected.ts';
import { ViewProvider } from './View.tsx';

/** What a test of a part wants to be different from the bundled report in English, unfiltered, nothing selected. */
interface Surroundings {
  readonly report?: Report;
  readonly language?: Language;
  readonly filters?: Filters;
  readonly selection?: Selection | null;
  /** Hears of the errors that a boundary catches; without it they are written to the console, which fails the test. */
  readonly onCaughtError?: NonNullable<RenderOptions['onCaughtError']>;
}

/** For tests: renders a part of the page with a report and a language around it; `select` notes what it selects. */
export function renderInView(
  part: ReactNode,
  {
    report = bundledReport,
    language = 'en',
    filters = NO_FILTERS,
    selection = null,
    ...listeners
  }: Surroundings = {},
): RenderResult & { readonly select: Mock<(selection: Selection | null) => void> } {
  const select = vi.fn<(selection: Selection | null) => void>();
  document.documentElement.lang = languages[language].tag;
  const result = render(
    <I18nProvider language={language} messages={allMessages[language]}>
      <ViewProvider report={report} filters={filters} selection={selection} select={select}>
        {part}
      </ViewProvider>
    </I18nProvider>,
    listeners,
  );
  return { ...result, select };
}
