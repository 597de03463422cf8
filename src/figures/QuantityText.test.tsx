// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { statementOf } from '@/report/words/statement.ts';
import { QuantityText } from './QuantityText.tsx';

test('what is read of a quantity is the whole quantity, in every language', () => {
  for (const language of LANGUAGE_IDS) {
    for (const figure of report.figures) {
      const { parts, quantity } = statementOf(report, figure, language, allMessages[language]);
      const { container, unmount } = render(<QuantityText parts={parts} />);
      expect(container.textContent).toBe(quantity);
      unmount();
    }
  }
});

test('each part can be set by itself, spaces and brackets stay between them', () => {
  const { container } = render(
    <QuantityText
      parts={[
        { type: 'comparator', text: 'over' },
        { type: 'literal', text: ' ' },
        { type: 'number', text: '200' },
      ]}
    />,
  );
  expect(container.querySelector('[data-part=comparator]')?.textContent).toBe('over');
  expect(container.querySelectorAll('[data-part]')).toHaveLength(2);
});

test('a number stays with its scale and its unit, unless they are too long for a line', () => {
  const amount = (unit: string) => {
    const { container, unmount } = render(
      <QuantityText
        parts={[
          { type: 'comparator', text: '超过' },
          { type: 'number', text: '4' },
          { type: 'scale', text: '万' },
          { type: 'unit-after', text: unit },
        ]}
      />,
    );
    const text = container.querySelector('.fig-amount')?.textContent ?? null;
    unmount();
    return text;
  };
  expect(amount('人')).toBe('4万人');
  expect(amount('一个长得在手机上一行里怎么也放不下的度量衡单位')).toBeNull();
});
