import type { Page } from 'playwright-core';
import type { ChromiumSession } from './chromium';

/** Opens the popup's page behind a tab, so that it takes that tab for the one in front, as the real popup does. */
export async function popupOver(page: Page, { context, extensionUrl, openPage }: ChromiumSession): Promise<Page> {
  const opener = await openPage(extensionUrl('manifest.json'));
  await page.bringToFront();
  const opening = context.waitForEvent('page');
  await opener.evaluate(`chrome.tabs.create({ url: 'popup.html', active: false })`);
  const popup = await opening;
  await popup.locator('[role=option]').first().waitFor();
  await opener.close();
  return popup;
}
