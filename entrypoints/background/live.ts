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
import { liveWishes } from '../../lib/settings/live';
import { readPolicy } from '../../lib/settings/policy';

/** What the panel and the popup ask for live. The secrets are read here, given to their service's client and to nobody else. */
export function answerLive(catalog: Catalog, store: LiveStore) {
  let recall = createRecall(store, Date.now);
  let secrets: string | undefined;
  return {
    async live({ slug, part, mode }) {
      const answer = await catalog.find(slug);
      if (answer.status !== 'found') return answer;
      const [token, key, mailto, { liveOnGitHub }, consented, policy] = await Promise.all([
        store.readSecret('github-token'),
        store.readSecret('openalex-key'),
        store.readSecret('email'),
        liveWishes.read(),
        hasConsent(import.meta.env.FIREFOX),
        readPolicy(),
      ]);
      // Another token or key is another allowance.
      if (secrets !== `${token} ${key}`) recall = createRecall(store, Date.now);
      secrets = `${token} ${key}`;
      const clients: LiveClients = {
        github: createGitHub({ token }),
        openAlex: createOpenAlex({ key }),
        crossref: createCrossref({ mailto }),
        dataCite: createDataCite(),
        huggingFace: createHuggingFace(),
      };
      const locked = policy.liveFigures === false;
      const asked = await askLive[part](answer.model.record, clients, recall, locked ? 'kept' : mode);
      const automatic = liveOnGitHub && consented && !locked;
      const said = { token: token !== undefined, key: key !== undefined, automatic, locked };
      return { status: 'found', ...asked, ...said };
    },
    openSettings: () => browser.runtime.openOptionsPage(),
  } satisfies Handlers;
}
