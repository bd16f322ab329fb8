import { browser } from 'wxt/browser';
import { addedSites } from './sites/added';

/*
 * Where the detector runs beyond the manifest's sites. The only file that registers it.
 */

const id = 'added-sites';
const detector = '/detector-anywhere.js';
/** For the extension's own sites, whose visible labels say nothing more. */
const ownDetector = '/detector.js';

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = addedSites(origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (!wanted) return;
  await browser.scripting.registerContentScripts([
    { id, ...wanted, js: [detector], runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

/** Starts the detector in a tab whose page it did not come with. False where the browser does not let it. */
export async function startDetector(tabId: number, isOwnSite = false): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [isOwnSite ? ownDetector : detector] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the registered detector in step with the host permissions, whoever changes them: the popup, the browser's own
 * settings, an update that dropped it. A site added while its page is in front is looked at at once.
 */
export function followPermissions(): void {
  let last = Promise.resolve();
  const follow = () => {
    // One after the other: a script cannot be registered twice.
    last = last.then(register).catch((error) => console.warn('bio.rodeo: added sites', error));
    return last;
  };
  browser.runtime.onInstalled.addListener(() => void follow());
  browser.runtime.onStartup.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await follow();
    if (origins.length === 0) return;
    const tabs = await browser.tabs.query({ active: true, url: origins });
    await Promise.all(tabs.map((tab) => tab.id !== undefined && startDetector(tab.id)));
  });
}
