import { createHash } from 'node:crypto';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { cards } from '@/app/publish/cards.tsx';
import drawn from './card.json' with { type: 'json' };

test('the cards in public/ were drawn from the report, words and styles as they are now (else: npm run card)', async () => {
  const now = (await cards(report)).map(({ language, html }) => [
    language,
    createHash('sha256').update(html).digest('hex'),
  ]);
  expect(drawn).toEqual(Object.fromEntries(now));
});
