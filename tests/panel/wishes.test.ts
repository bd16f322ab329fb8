import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPanelWishes, readPanelWishes } from '../../lib/panel/wishes';
import { writePanel } from '../../lib/settings';
import { looks } from '../../lib/settings/looks';
import { sitesOff } from '../../lib/settings/sites-off';

const address = 'https://arxiv.org/abs/1908.06912';

it('what a person wishes of a panel comes from all settings that touch it, and is told when any changes', async () => {
  expect(await readPanelWishes(address)).toMatchObject({ size: 'pill', place: 'floating', off: false });
  const told = vi.fn();
  followPanelWishes(address, told);
  await writePanel('card');
  await looks.write({ place: 'side' });
  await sitesOff.write({ sitesOff: [{ site: 'arxiv', hosts: ['*.arxiv.org'] }] });
  await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toMatchObject({ size: 'card', place: 'side', off: true }));
  expect(await readPanelWishes('https://github.com/a/b')).toMatchObject({ off: false });
});

it('they are unknown when the extension was updated under the page', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await readPanelWishes(address)).toBeUndefined();
  vi.restoreAllMocks();
});
