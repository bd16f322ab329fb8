import browser from 'webextension-polyfill';
import { followPolicy, readPolicy, sitesOffByPolicy } from '../../lib/settings/policy';
import { isOff, type SiteOff, sitesOff } from '../../lib/settings/sites-off';
import { patternsOf, sites } from '../../lib/sites/index';
import { inject, showBadge } from './pages';

/**
 * Which sites are off, by the person's wish and by policy: read when the background starts, then followed. A site that
 * is turned off or on is so in open tabs too.
 */
export function watchSitesOff(): (address: string | undefined) => Promise<boolean> {
  let off = readOff();
  followPolicy(() => {
    off = readOff();
  });
  sitesOff.follow((now, before) => {
    off = readOff();
    void act(before.sitesOff, now.sitesOff);
  });
  return async (address) => address !== undefined && isOff(await off, new URL(address));
}

async function readOff(): Promise<SiteOff[]> {
  const [{ sitesOff: own }, policy] = await Promise.all([sitesOff.read(), readPolicy()]);
  return [...own, ...sitesOffByPolicy(policy, sites)];
}

async function act(before: readonly SiteOff[], now: readonly SiteOff[]): Promise<void> {
  const without = (list: readonly SiteOff[], other: readonly SiteOff[]) =>
    list.filter(({ site }) => !other.some((one) => one.site === site)).flatMap(patternsOf);
  for (const tab of await tabsAt(without(now, before))) await showBadge(tab, []);
  // Whatever the detector found there meanwhile, it has kept for these scripts.
  for (const tab of await tabsAt(without(before, now)))
    await Promise.all([inject(tab, 'panel.js'), inject(tab, 'marks.js')]);
}

async function tabsAt(patterns: string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap(({ id }) => id ?? []);
}
