import { openReplica, type Replica } from './replica';
import { type SyncOptions, type SyncResult, sync } from './sync';

export interface SelfFillingOptions extends Omit<SyncOptions, 'replica'> {
  /** The database's name. */
  name?: string;
  /** Told the end of every fill and sync, before anyone who waits for it. */
  onSynced?(result: SyncResult, replica: Replica): unknown;
}

export interface SelfFillingReplica {
  replica: Replica;
  /** Fills or syncs now; while one runs, it is that one. */
  sync(): Promise<SyncResult>;
  /**
   * Does the work on a whole replica, after the fill that it needs; once more if the work finds it damaged. Absent when
   * it cannot be filled. Rejects as the work does.
   */
  use<Answer>(work: (replica: Replica) => Promise<Answer>): Promise<Answer | undefined>;
}

/** A replica that is filled whenever it turns out not to be whole. */
export function openSelfFilling({ name, onSynced, ...options }: SelfFillingOptions): SelfFillingReplica {
  let whole = false;
  let running: Promise<SyncResult> | undefined;

  const replica = openReplica({
    name,
    onIncomplete() {
      whole = false;
      void run();
    },
  });

  function run(): Promise<SyncResult> {
    running ??= fill().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function fill(): Promise<SyncResult> {
    const result = await sync({ ...options, replica });
    whole = await holdsRelease();
    await onSynced?.(result, replica);
    return result;
  }

  const holdsRelease = () =>
    replica.state().then(
      ({ release }) => release !== undefined,
      () => false,
    );

  async function ready(): Promise<boolean> {
    // Opening it starts a fill if it is not whole.
    if (!whole && !running) whole = await holdsRelease();
    if (running || !whole) await run();
    return whole;
  }

  return {
    replica,
    sync: run,
    async use(work) {
      for (let attempt = 0; attempt < 2 && (await ready()); attempt++) {
        const answer = await work(replica);
        if (whole) return answer;
      }
      return undefined;
    },
  };
}
