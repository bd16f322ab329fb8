import browser from 'webextension-polyfill';
import type { Catalog } from '../../lib/catalog/service';
import { createAsk } from '../../lib/cite/ask';
import { papersToCite } from '../../lib/cite/papers';
import type { Cited } from '../../lib/cite/store';
import type { Handlers } from '../../lib/messages';
import { readPolicy } from '../../lib/settings/policy';
import { text } from '../../lib/text';

/** What panel and popup ask in order to cite and to compare. A service is asked only where the person said so. */
export const answerCite = (catalog: Catalog, cited: Cited) => {
  const askWork = createAsk();
  return {
    async cite({ slug, ask }) {
      const found = await catalog.find(slug);
      if (found.status !== 'found') return found;
      const papers = await papersToCite(slug, found.model.record.papers, {
        cited,
        ask: ask ? askWork : undefined,
        locked: (await readPolicy()).liveFigures === false,
        now: () => new Date().toISOString(),
        note: text('citeIncomplete'),
      });
      return { status: 'found', papers };
    },

    async citing(_, { tab, frame }) {
      if (tab === undefined) return false;
      const injection = { target: { tabId: tab, frameIds: [frame ?? 0] }, files: ['cite.js'] };
      return browser.scripting.executeScript(injection).then(
        () => true,
        () => false,
      );
    },

    compare: () => void browser.tabs.create({ url: browser.runtime.getURL('compare.html') }),
  } satisfies Handlers;
};
