import type { Answer } from '../live/answer';
import { checkOpenness } from './check';
import type { CheckMode, CheckReply } from './check-state';
import type { Evidence } from './evidence';
import { lookAtHealth, lookAtLinked } from './further-looks';
import { type GatherOptions, gather, type Progress } from './gather';
import type { KeptEvidence, OpennessStore } from './store';

export interface OpennessService {
  check(path: string, mode: CheckMode): Promise<CheckReply>;
  /** How far the check of a repository is; absent: none is under way. */
  progress(path: string): Progress | undefined;
  /** The repositories whose checks are kept, as GitHub calls them. */
  checkedPaths(): Promise<string[]>;
}

export type GatherTools = Omit<GatherOptions, 'before' | 'onProgress'>;

/** What adds to a check that was made. */
const furtherLooks: Partial<
  Record<CheckMode, (evidence: Evidence, options: GatherOptions) => Promise<Answer<Evidence>>>
> = {
  hub: lookAtLinked,
  health: lookAtHealth,
};

/** Checks repositories, keeps what was gathered, and lets two who ask for the same at once share the work. */
export function createOpennessService(store: OpennessStore, tools: () => Promise<GatherTools>): OpennessService {
  const underWay = new Map<string, { work: Promise<CheckReply>; progress?: Progress }>();

  async function run(path: string, mode: CheckMode, kept: KeptEvidence | undefined): Promise<CheckReply> {
    const given = await tools();
    const onProgress = (progress: Progress) => {
      const one = underWay.get(path);
      if (one) one.progress = progress;
    };
    const options = { ...given, before: kept?.evidence, onProgress };
    const more = kept && furtherLooks[mode];
    const gathered: Answer<Evidence> = more ? await more(kept.evidence, options) : await gather(path, options);
    if (gathered.status === 'failed')
      return kept
        ? { ...judged(kept, true), failure: gathered, token: given.token }
        : { status: 'failed', failure: gathered, token: given.token };
    const now: KeptEvidence = { evidence: gathered.value, at: more ? kept.at : given.now() };
    // What a limit or a lost connection kept back is asked for another time.
    if (gathered.incomplete === undefined) await store.keep(path, now);
    return { ...judged(now, false), failure: gathered.incomplete, token: given.token };
  }

  return {
    progress: (path) => underWay.get(path)?.progress,
    checkedPaths: store.paths,
    async check(path, mode) {
      const running = underWay.get(path);
      if (running && mode !== 'kept') return running.work;
      const kept = await store.recall(path);
      if (kept && (mode === 'kept' || mode === 'due')) return judged(kept, true);
      if (mode === 'kept') return { status: 'idle' };
      const again = underWay.get(path);
      if (again) return again.work;
      const work = run(path, mode, kept).finally(() => underWay.delete(path));
      underWay.set(path, { work });
      return work;
    },
  };
}

function judged({ evidence, at }: KeptEvidence, kept: boolean): CheckReply & { status: 'checked' } {
  return { status: 'checked', check: checkOpenness(evidence, new Date(at).toISOString()), at, kept };
}
