import browser from 'webextension-polyfill';
import { createGitHub } from '../../lib/live/github';
import { createHuggingFace } from '../../lib/live/hugging-face';
import type { LiveStore } from '../../lib/live/store';
import type { Handlers } from '../../lib/messages';
import { createOpennessService } from '../../lib/openness/service';
import type { OpennessStore } from '../../lib/openness/store';

/** Answers checks of repositories. Nothing is asked of GitHub before a person asks for a check. */
export function answerOpenness(store: OpennessStore, secrets: LiveStore) {
  const service = createOpennessService(store, async () => {
    const token = await secrets.readSecret('github-token');
    return {
      github: createGitHub({ token }),
      huggingFace: createHuggingFace(),
      token: token !== undefined,
      now: Date.now,
    };
  });
  return {
    checkOpenness: ({ path, mode }) => service.check(path, mode),
    checkProgress: (path) => service.progress(path),
    async openCheck({ path, slug }) {
      const address = new URLSearchParams({ repository: path, ...(slug === undefined ? {} : { model: slug }) });
      await browser.tabs.create({ url: browser.runtime.getURL(`openness.html?${address}`) });
    },
  } satisfies Handlers;
}
