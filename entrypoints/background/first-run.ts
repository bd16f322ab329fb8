import browser from 'webextension-polyfill';
import { claimWelcome, writeUpdatedFrom } from '../../lib/settings/first-run';

/**
 * A welcome page for a person who installed the extension, once; none where an organization did. An update only leaves
 * word for the popup.
 */
export function followInstallation(): void {
  browser.runtime.onInstalled.addListener(async ({ reason, previousVersion }) => {
    if (reason === 'update') await writeUpdatedFrom(previousVersion);
    if (reason !== 'install' || !(await claimWelcome())) return;
    const { installType } = await browser.management.getSelf();
    if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
