import browser from 'webextension-polyfill';
import { createGitHub } from '../../lib/live/github';
import { createHuggingFace } from '../../lib/live/hugging-face';
import type { LiveStore } from '../../lib/live/store';
import { createZenodo } from '../../lib/live/zenodo';
import type { Handlers } from '../../lib/messages';
import { createGitLab } from '../../lib/openness/gitlab-repository';
import type { OpennessService } from '../../lib/openness/service';
import { createOpennessService } from '../../lib/openness/service';
import type { OpennessStore } from '../../lib/openness/store';

/** Nothing is asked of GitHub before a person asks for a check. */
export function opennessService(store: OpennessStore, secrets: LiveStore): OpennessService {
  return createOpennessService(store, async () => {
    const token = await secrets.readSecret('github-token');
    return {
      github: createGitHub({ token }),
      huggingFace: createHuggingFace(),
      zenodo: createZenodo(),
      gitlab: (host) => createGitLab(host),
      token: token !== undefined,
      now: Date.now,
    };
  });
}

/** Answers checks of repositories; `onChecked` is told of each that a person asked for. */
export function answerOpenness(service: OpennessService, onChecked: (path: string) => void) {
  return {
    async checkOpenness({ path, mode }) {
      const reply = await service.check(path, mode);
      if (mode !== 'kept' && reply.status === 'checked') onChecked(reply.check.evidence.path);
      return reply;
    },
    checkProgress: (path) => service.progress(path),
    async openCheck({ path, slug }) {
      const address = new URLSearchParams({ repository: path, ...(slug === undefined ? {} : { model: slug }) });
      await browser.tabs.create({ url: browser.runtime.getURL(`openness.html?${address}`) });
    },
  } satisfies Handlers;
}
