import type { Page } from '@playwright/test';
import axeCore, { type AxeResults } from 'axe-core';
import { faintPaintedTexts } from './paintedContrast.ts';

type Rule = AxeResults['violations'][number];
type Finding = Rule['nodes'][number];

/** Rules that axe has and leaves out unless it is asked. */
const ALSO = ['table-fake-caption', 'td-has-header', 'target-size'];

declare global {
  interface Window {
    /** Where axe puts itself in the page. */
    readonly axe: typeof axeCore;
  }
}

/**
 * What axe finds in a page, a line each, and none when all is well. What it leaves undecided counts too, but for contrast:
 * that of text in graphics is measured by `faintGraphicTexts`, that of other text as it is painted.
 */
export async function axe(page: Page, part?: string): Promise<string[]> {
  // What is half faded in or out has no contrast of its own: the page is looked at without motion.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axeCore.source);
  const { violations, incomplete } = await page.evaluate(
    ([where, also]): Promise<AxeResults> => {
      // In forced colours contrast is the reader's own choice, and axe reads a property that they leave as it was.
      const contrast = { enabled: !matchMedia('(forced-colors: active)').matches };
      const more = also.map((id) => [id, { enabled: true }] as const);
      return window.axe.run(where ?? document, {
        rules: { ...Object.fromEntries(more), 'color-contrast': contrast },
      });
    },
    [part ?? null, ALSO] as const,
  );
  const contrast = incomplete.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
  const texts = contrast
    .filter(({ html }) => !/^<(text|tspan)\b/.test(html))
    .map(({ target }) => String(target));
  return [
    ...violations.flatMap((rule) => rule.nodes.map((node) => line('violation', rule, node))),
    ...incomplete
      .filter(({ id }) => id !== 'color-contrast')
      .flatMap((rule) => rule.nodes.map((node) => line('undecided', rule, node))),
    ...(await faintPaintedTexts(page, texts)),
  ];
}

/** What these rules of axe alone find in a page, a line each. */
export async function axeOnly(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(
    (ids): Promise<AxeResults> => window.axe.run(document, { runOnly: { type: 'rule', values: [...ids] } }),
    rules,
  );
  return violations.flatMap((rule) => rule.nodes.map((node) => line('violation', rule, node)));
}

function line(kind: string, { id }: Rule, { target, any, all, none }: Finding): string {
  const messages = [...any, ...all, ...none].map(({ message }) => message);
  return `${kind} ${id}: ${target.join(' ')}: ${messages.join('; ')}`;
}

/** The controls of a part whose name does not hold the text that is seen on them, in its order (WCAG 2.5.3). */
export async function namesWithoutTheirText(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(
    (include): Promise<AxeResults> =>
      window.axe.run(include, { runOnly: { type: 'rule', values: ['label-content-name-mismatch'] } }),
    part,
  );
  return violations.flatMap((rule) => rule.nodes.map((node) => line('violation', rule, node)));
}
