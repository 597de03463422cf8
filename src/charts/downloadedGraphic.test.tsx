// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderInView } from '@/report/renderInView.tsx';
import { contextIn } from './contextForTests.ts';
import { downloadedGraphic } from './downloadedGraphic.tsx';
import { NEVER_SELECTED, type Graphic, type GraphicProps } from './graphic.ts';

const props: GraphicProps<null> = {
  entry: null,
  context: contextIn('en'),
  box: { width: 600, height: undefined, fontSize: 13 },
  individuals: false,
  name: 'A chart',
  selected: NEVER_SELECTED,
};

test('code that can’t be downloaded is said, with where the figures are, and can be tried again', async () => {
  const load = vi
    .fn<() => Promise<Graphic<null>>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(({ name }) => <p>{name} is drawn</p>);
  const Chart = downloadedGraphic(load);
  const { unmount } = renderInView(<Chart {...props} />);
  expect(screen.getByText(/is loading/)).toBeTruthy();
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /could not be loaded.*in words and as a table/,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('A chart is drawn')).toBeTruthy();

  unmount();
  renderInView(<Chart {...props} />);
  expect(screen.getByText('A chart is drawn'), 'a second one is drawn at once').toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});
