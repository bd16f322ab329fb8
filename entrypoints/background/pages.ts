import browser from 'webextension-polyfill';
import { badgeOf } from '../../lib/badge';
import type { Catalog } from '../../lib/catalog/service';
import { type ModelSummary, summariesByKey } from '../../lib/catalog/summary';
import type { Handlers, Match } from '../../lib/messages';
import type { Sender } from '../../lib/sender';
import { findModels } from './catalog';

const accent = '#0b6b60';

/** What the scripts in pages ask: the models of a page and of its links, the panel, the marks, the badge. */
export const answerPages = (
  catalog: Catalog,
  isOff: (address: string | undefined) => Promise<boolean>,
  onModels: (models: readonly ModelSummary[], sender: Sender) => void,
) =>
  ({
    async detector(_, { tab, frame }) {
      if (tab !== undefined && frame === 0) await inject(tab, 'detector.js');
    },
    async lookup({ keys, panel }, sender) {
      const { tab, frame, url } = sender;
      const page = frame === 0 ? tab : undefined;
      // On a site that is off the detector keeps what it finds: turned on again, the site's open pages show it.
      if (page === undefined || (await isOff(url))) return findModels(catalog, keys);
      if (panel === 'now') void inject(page, 'panel.js');
      const match = await badgeFor(catalog, page, keys);
      if (match.status === 'found') onModels(match.models, sender);
      if (panel === 'if found' && match.status === 'found') void inject(page, 'panel.js');
      return match;
    },
    left: (_, { tab }) => void (tab !== undefined && showBadge(tab, [])),
    async mentions(_, { tab, frame, url }) {
      if (tab !== undefined && frame === 0 && !(await isOff(url))) await inject(tab, 'marks.js');
    },
    async mentioned(keys) {
      const answer = await catalog.findByIdentifiers(keys);
      return answer.status === 'found' ? { status: 'found', models: summariesByKey(answer.models, keys) } : answer;
    },
  }) satisfies Handlers;

/** Finds the models of a tab's page and gives the tab their badge. */
export async function badgeFor(catalog: Catalog, tab: number, keys: readonly string[]): Promise<Match> {
  const match = await findModels(catalog, keys);
  if (match.status === 'found') void showBadge(tab, match.models);
  return match;
}

/** A tab may close while it is spoken to; then nothing is missed. */
const ignoreClosedTab = () => undefined;

export async function inject(
  tabId: number,
  file: 'detector.js' | 'panel.js' | 'marks.js' | 'repository-box.js',
): Promise<void> {
  // At once: without it Chromium waits for the page to be idle, long after its text is there.
  const injection = { target: { tabId }, files: [file], injectImmediately: true };
  await browser.scripting.executeScript(injection).catch(ignoreClosedTab);
}

export async function showBadge(tabId: number, models: readonly ModelSummary[]): Promise<void> {
  const { text, title } = badgeOf(models);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: accent }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}
