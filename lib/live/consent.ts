import { browser } from 'wxt/browser';

/**
 * Firefox's consent to sending what a person visits, which figures asked for by themselves do. Other browsers know no
 * such permission (https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/).
 */
const consent = { data_collection: ['browsingActivity'] } as object;

export const hasConsent = async (firefox: boolean): Promise<boolean> =>
  !firefox || (await browser.permissions.contains(consent));

/** To be called at once in a click: the browser refuses it later. */
export const askConsent = async (firefox: boolean): Promise<boolean> =>
  !firefox || (await browser.permissions.request(consent));

export async function giveConsentBack(firefox: boolean): Promise<void> {
  if (firefox) await browser.permissions.remove(consent);
}
