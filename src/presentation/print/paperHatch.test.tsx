// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PaperHatch } from './PaperHatch.tsx';

it('marks of what is expected are printed in a gradient that repeats, not in a pattern of pixels', async () => {
  const { container } = render(<PaperHatch />);
  const gradient = container.querySelector('linearGradient[spreadMethod="repeat"]');
  const css = await readFile(join(import.meta.dirname, 'paper.css'), 'utf8');
  expect(container.querySelector('pattern')).toBeNull();
  expect(css).toContain(`fill: url(#${gradient?.id})`);
});
