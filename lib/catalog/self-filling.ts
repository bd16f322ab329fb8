import { type CatalogSource, reasonOf } from './bring-file';
import { type FollowOptions, follow } from './follow';
import { openReplica, type Replica } from './replica';
import { type SyncOptions, type SyncResult, sync } from './sync';

/** What the replica remembers of a release that came with the extension. */
export const packageSource = 'package';

export interface SelfFillingOptions extends CatalogSource, Pick<SyncOptions, 'prepare' | 'onRest'> {
  /** The first database's name; the second's, which a new source is made in, has `-next` behind it. */
  name?: string;
  /** Remembers which of the two databases serves. */
  serving?: { read(): Promise<string | undefined>; write(name: string): Promise<unknown> };
  /** Told the end of every fill and sync, before anyone who waits for it. Rejects when it has no room for what it keeps. */
  onSynced?(result: SyncResult, replica: Replica): unknown;
}

export interface SelfFillingReplica {
  /** Brings it in step with the package, or with the source given; they run one after another. */
  sync(from?: FollowOptions): Promise<SyncResult>;
  /**
   * Does the work on a whole replica, after the fill that it needs; once more if the work finds it damaged. Absent when
   * it cannot be filled. Rejects as the work does.
   */
  use<Answer>(work: (replica: Replica) => Promise<Answer>): Promise<Answer | undefined>;
  /** The replica that serves, whole or not. */
  current(): Promise<Replica>;
}

/** A replica that is filled from the package whenever it turns out not to be whole. */
export function openSelfFilling({
  name = 'catalog',
  serving,
  onSynced,
  ...options
}: SelfFillingOptions): SelfFillingReplica {
  const names = [name, `${name}-next`] as const;
  let current: { name: string; replica: Replica } | undefined;
  let opening: Promise<Replica> | undefined;
  let whole = false;
  let filling: Promise<SyncResult> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const working = new Set<Promise<unknown>>();

  const open = (as: string) =>
    openReplica({
      name: as,
      onIncomplete() {
        if (as !== current?.name) return;
        whole = false;
        void fill();
      },
    });

  const serve = (as: string, replica: Replica) => {
    current = { name: as, replica };
    opening = Promise.resolve(replica);
    return replica;
  };

  function replicaNow(): Promise<Replica> {
    opening ??= (serving?.read() ?? Promise.resolve(undefined))
      .catch(() => undefined)
      .then((as) => {
        const known = as === names[1] ? as : names[0];
        return serve(known, open(known));
      });
    return opening;
  }

  /** One fill or sync at a time. */
  function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function ended(result: SyncResult, replica: Replica): Promise<SyncResult> {
    whole = await holdsRelease(replica);
    try {
      await onSynced?.(result, replica);
      return result;
    } catch (error) {
      // The replica is as it should be, but what is kept outside of it could not be written.
      return { status: 'failed', why: 'no room', reason: reasonOf(error) };
    }
  }

  function fill(): Promise<SyncResult> {
    filling ??= inTurn(async () => {
      const replica = await replicaNow();
      return ended(await sync({ ...options, source: packageSource, replica }), replica);
    }).finally(() => {
      filling = undefined;
    });
    return filling;
  }

  async function followTurn(from: FollowOptions): Promise<SyncResult> {
    const replica = await replicaNow();
    const spare = current?.name === names[0] ? names[1] : names[0];
    const followed = await follow(from, { replica, openSpare: () => open(spare) });
    const { result, instead } = followed;
    if (instead) {
      await serving?.write(spare);
      serve(spare, instead);
      // Who asks the old one gets the answer first.
      void Promise.allSettled([...working]).then(() => replica.destroy());
    }
    return ended(result, instead ?? replica);
  }

  async function ready(): Promise<boolean> {
    const replica = await replicaNow();
    // Opening it starts a fill if it is not whole.
    if (!whole && !filling) whole = await holdsRelease(replica);
    if (!whole) await (filling ?? fill());
    return whole;
  }

  return {
    current: replicaNow,
    sync: (from) => (from ? inTurn(() => followTurn(from)) : fill()),
    async use(work) {
      for (let attempt = 0; attempt < 2 && (await ready()); attempt++) {
        const answer = replicaNow().then(work);
        working.add(answer);
        await answer.finally(() => working.delete(answer));
        if (whole) return answer;
      }
      return undefined;
    },
  };
}

const holdsRelease = (replica: Replica) =>
  replica.state().then(
    ({ release }) => release !== undefined,
    () => false,
  );
