import browser from 'webextension-polyfill';
import type { Catalog } from '../../lib/catalog/service';
import { askLive, type LiveClients } from '../../lib/live/ask-live';
import { hasConsent } from '../../lib/live/consent';
import { createCrossref } from '../../lib/live/crossref';
import { createDataCite } from '../../lib/live/datacite';
import { createGitHub } from '../../lib/live/github';
import { createHuggingFace } from '../../lib/live/hugging-face';
import { createOpenAlex } from '../../lib/live/openalex';
import { createRecall } from '../../lib/live/recall';
import type { LiveStore } from '../../lib/live/store';
import type { Handlers } from '../../lib/messages';
import { readState } from '../../lib/settings';

/** What the panel and the popup ask for live. The secrets are read here, given to their service's client and to nobody else. */
export function answerLive(catalog: Catalog, store: LiveStore) {
  const recall = createRecall(store, Date.now);
  return {
    async live({ slug, part, mode }) {
      const answer = await catalog.find(slug);
      if (answer.status !== 'found') return answer;
      const [token, key, mailto, { liveOnGitHub }, consented] = await Promise.all([
        store.readSecret('github-token'),
        store.readSecret('openalex-key'),
        store.readSecret('email'),
        readState(),
        hasConsent(import.meta.env.FIREFOX),
      ]);
      const clients: LiveClients = {
        github: createGitHub({ token }),
        openAlex: createOpenAlex({ key }),
        crossref: createCrossref({ mailto }),
        dataCite: createDataCite(),
        huggingFace: createHuggingFace(),
      };
      const asked = await askLive[part](answer.model.record, clients, recall, mode);
      const said = { token: token !== undefined, key: key !== undefined, automatic: liveOnGitHub && consented };
      return { status: 'found', ...asked, ...said };
    },
    openSettings: () => browser.runtime.openOptionsPage(),
  } satisfies Handlers;
}
