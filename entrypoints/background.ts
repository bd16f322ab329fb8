import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../lib/badge';
import { openCatalog } from '../lib/catalog/service';
import { type ModelSummary, summariesByKey, summarize } from '../lib/catalog/summary';
import { parseEnvelope } from '../lib/message-door';
import { listen, type Match } from '../lib/messages';
import { identifiersPasted } from '../lib/pasted';
import { writeFilter } from '../lib/settings';

const accent = '#0b6b60';

export default defineBackground(() => {
  const catalog = openCatalog({
    base: browser.runtime.getURL('catalog'),
    readIdentifiers: identifiersPasted,
    onFilter: writeFilter,
  });

  browser.runtime.onInstalled.addListener(() => void catalog.update());

  listen(
    {
      async lookup({ keys, panel }, { tab, frame }) {
        const match = await find(keys);
        const models = match.status === 'found' ? match.models : [];
        if (tab !== undefined && frame === 0 && models.length > 0) {
          void showBadge(tab, models);
          if (panel) void inject(tab, 'panel.js');
        }
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

  async function find(keys: readonly string[]): Promise<Match> {
    const answer = await catalog.findByIdentifiers(keys);
    if (answer.status !== 'found') return answer;
    return { status: 'found', models: answer.models.map(({ record, figures }) => summarize(record, figures)) };
  }
});

/** A tab may close while it is spoken to; then nothing is missed. */
const ignoreClosedTab = () => undefined;

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(ignoreClosedTab);
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
