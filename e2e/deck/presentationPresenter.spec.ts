import { openPresenter, shows } from './openPresenter.ts';
import { goTo } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

test('the presenter’s window takes over the slide; notes, what comes next, the timer and its pace are there', async ({
  open,
}) => {
  const hall = await open({ slide: '1' });
  await goTo(hall, 4);
  const presenter = await openPresenter(hall);
  await shows(presenter, 4);
  await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText(
    'The release prints no currency here.',
  );
  await expect(presenter.getByRole('region', { name: 'Next' })).toContainText(
    'What the power transmission project is expected to add',
  );
  await expect(presenter.getByRole('navigation', { name: 'Slides' }).getByRole('button')).toHaveCount(11);
  await presenter.getByRole('button', { name: 'Start' }).click();
  await expect(presenter.getByRole('timer')).toContainText('0:02', { timeout: 10_000 });
  await presenter.getByLabel('Planned, minutes').fill('60');
  await expect(presenter.getByText(/\d:\d\d ahead/)).toBeVisible();
  const size = () =>
    presenter
      .getByRole('region', { name: 'Notes' })
      .getByRole('paragraph')
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const before = await size();
  await presenter.getByRole('button', { name: 'Larger notes' }).click();
  expect(await size()).toBeGreaterThan(before);
});

test('timer, plan and notes’ size survive a closed window; clicker keys work in the plan’s field', async ({
  open,
}) => {
  const hall = await open({ slide: '1' });
  const first = await openPresenter(hall);
  await first.getByRole('button', { name: 'Start' }).click();
  await first.getByLabel('Planned, minutes').fill('45');
  await first.getByLabel('Planned, minutes').press('PageDown');
  await shows(hall, 2);
  await first.getByRole('button', { name: 'Larger notes' }).click();
  await first.keyboard.press('PageDown');
  await shows(hall, 3);
  await expect(first.getByRole('timer')).toContainText('0:02', { timeout: 10_000 });
  await first.close();
  // A window of that name may still be closing.
  await hall.keyboard.press('PageUp');
  await shows(hall, 2);
  const second = await openPresenter(hall);
  await expect(second.getByLabel('Planned, minutes')).toHaveValue('45');
  await expect(second.getByRole('timer')).not.toContainText('0:00');
  await expect(second.getByRole('button', { name: 'Pause' })).toBeVisible();
});
