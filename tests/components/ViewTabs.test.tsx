import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ViewTabs } from '../../components/ViewTabs';
import { exploreViews, formatAddress } from '../../lib/explore/address';
import { expectAccessible } from './axe';

it('are links with the view that is shown marked as the current one', async () => {
  render(<ViewTabs views={exploreViews} current="plot" address={(view) => formatAddress({ view })} />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual(
    [
      ['List', '#', null],
      ['Leaderboard', '#view=leaders', null],
      ['Organizations', '#view=organizations', null],
      ['Plot', '#view=plot', 'page'],
    ],
  );
  await expectAccessible();
});
