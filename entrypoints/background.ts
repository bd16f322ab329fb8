import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../lib/badge';
import { openCatalog } from '../lib/catalog/service';
import { type ModelSummary, summariesByKey, summarize } from '../lib/catalog/summary';
import { parseEnvelope } from '../lib/message-door';
import { listen, type Match } from '../lib/messages';
import { identifiersPasted } from '../lib/pasted';
import { followPdfTabs } from '../lib/pdf/tabs';
import { followPermissions } from '../lib/registration';
import { writeFilter, writeRest } from '../lib/settings';
import { restingSites } from '../lib/sites/index';

const accent = '#0b6b60';
/** Milliseconds from the fill to the making of the search index, which a search that comes first does not wait for. */
const searchAfter = 3000;

export default defineBackground(() => {
  const catalog = openCatalog({
    base: browser.runtime.getURL('catalog'),
    readIdentifiers: identifiersPasted,
    onFilter: writeFilter,
    onRest: (rest) => writeRest(restingSites(rest)),
  });

  browser.runtime.onInstalled.addListener(async () => {
    await catalog.update();
    // Pages that are opened first thing are answered before the search is prepared.
    setTimeout(() => void catalog.prepareSearch(), searchAfter);
  });
  followPermissions();
  if (import.meta.env.FIREFOX) followPdfTabs((tab, keys) => void badgeFor(tab, keys));

  listen(
    {
      async lookup({ keys, panel }, { tab, frame }) {
        const page = frame === 0 ? tab : undefined;
        if (page === undefined) return find(keys);
        if (panel === 'now') void inject(page, 'panel.js');
        const match = await badgeFor(page, keys);
        if (panel === 'if found' && match.status === 'found') void inject(page, 'panel.js');
        return match;
      },
      left: (_, { tab }) => void (tab !== undefined && showBadge(tab, [])),
      mentions: (_, { tab, frame }) => void (tab !== undefined && frame === 0 && inject(tab, 'marks.js')),
      async mentioned(keys) {
        const answer = await catalog.findByIdentifiers(keys);
        return answer.status === 'found' ? { status: 'found', models: summariesByKey(answer.models, keys) } : answer;
      },
      models: find,
      async record(slug) {
        const answer = await catalog.find(slug);
        if (answer.status !== 'found') return answer;
        const { record, figures } = answer.model;
        return { status: 'found', record, figures: figures ?? {}, release: answer.release };
      },
      search: catalog.search,
    },
    parseEnvelope,
  );

  /** Finds the models of a tab's page and gives the tab their badge. */
  async function badgeFor(tab: number, keys: readonly string[]): Promise<Match> {
    const match = await find(keys);
    if (match.status === 'found') void showBadge(tab, match.models);
    return match;
  }

  async function find(keys: readonly string[]): Promise<Match> {
    const answer = await catalog.findByIdentifiers(keys);
    if (answer.status !== 'found') return answer;
    return { status: 'found', models: answer.models.map(({ record, figures }) => summarize(record, figures)) };
  }
});

/** A tab may close while it is spoken to; then nothing is missed. */
const ignoreClosedTab = () => undefined;

async function inject(tabId: number, file: 'panel.js' | 'marks.js'): Promise<void> {
  // At once: without it Chromium waits for the page to be idle, long after its text is there.
  const injection = { target: { tabId }, files: [file], injectImmediately: true };
  await browser.scripting.executeScript(injection).catch(ignoreClosedTab);
}

async function showBadge(tabId: number, models: readonly ModelSummary[]): Promise<void> {
  const { text, title } = badgeOf(models);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: accent }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}
