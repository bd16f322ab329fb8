import { followSettings, readSettings } from '../settings';
import { looks } from '../settings/looks';
import { isOff, sitesOff } from '../settings/sites-off';
import type { PanelWishes } from './present';

/**
 * What the person wishes of the panel at an address. Absent when the extension was updated or switched off under the
 * page.
 */
export async function readPanelWishes(address: string): Promise<PanelWishes | undefined> {
  try {
    const [settings, look, off] = await Promise.all([readSettings(), looks.read(), sitesOff.read()]);
    return { ...look, size: settings.panel, off: isOff(off.sitesOff, new URL(address)) };
  } catch {
    return undefined;
  }
}

/** Tells of every change of them. */
export function followPanelWishes(address: string, listener: (wishes: PanelWishes) => void): void {
  const read = () => void readPanelWishes(address).then((wishes) => wishes && listener(wishes));
  followSettings(read);
  looks.follow(read);
  sitesOff.follow(read);
}
