import browser from 'webextension-polyfill';
import type { Access } from '../../components/SiteAccess';
import { everySite, siteOrigin } from '../../lib/sites/added';
import { siteFor } from '../../lib/sites/index';

const has = (origin: string) => browser.permissions.contains({ origins: [origin] });

/** Whether the extension may look at a page's site by itself. */
export async function hasAccess(url: URL): Promise<boolean> {
  const origin = siteOrigin(url);
  return origin !== undefined && has(origin);
}

/**
 * How a page's site is looked at; absent for the extension's own sites. Firefox lets a person take those back too: then
 * they are as any other.
 */
export async function readAccess(url: URL, checked: boolean): Promise<Access | undefined> {
  const origin = siteOrigin(url);
  const [here, everywhere] = await Promise.all([hasAccess(url), has(everySite)]);
  if (siteFor(url) && (here || checked)) return undefined;
  const looking = everywhere && origin !== undefined ? 'everywhere' : here ? 'here' : 'nowhere';
  return { site: url.hostname, looking, checked, askable: origin !== undefined };
}

/** Asks the person for a host permission. To be called at once in a click: the browser refuses it later. */
export async function askFor(origin: string | undefined): Promise<boolean> {
  return origin !== undefined && browser.permissions.request({ origins: [origin] });
}

/** Gives a host permission back. */
export async function giveBack(origin: string | undefined): Promise<void> {
  if (origin !== undefined) await browser.permissions.remove({ origins: [origin] });
}
