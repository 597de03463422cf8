import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faintPaintedTexts } from './paintedContrast.ts';

type Rule = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
type Finding = Rule['nodes'][number];

/**
 * What axe finds in a page, a line each, and none when all is well. What it leaves undecided counts too, but for contrast:
 * that of text in graphics is measured by `faintGraphicTexts`, that of other text as it is painted.
 */
export async function axe(page: Page, part?: string): Promise<string[]> {
  // What is half faded in or out has no contrast of its own: the page is looked at without motion.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The page has no frames, so axe needs no second page to gather what it finds in them.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  // In forced colours contrast is the reader's own choice, and axe reads a property that they leave as it was.
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches))
    builder.disableRules('color-contrast');
  const { violations, incomplete } = await (part === undefined ? builder : builder.include(part)).analyze();
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

function line(kind: string, { id }: Rule, { target, any, all, none }: Finding): string {
  const messages = [...any, ...all, ...none].map(({ message }) => message);
  return `${kind} ${id}: ${target.join(' ')}: ${messages.join('; ')}`;
}
