import { openReplica, type Replica } from './replica';
import { type SyncOptions, type SyncResult, sync } from './sync';

export interface SelfFillingOptions extends Omit<SyncOptions, 'replica'> {
  /** The database's name. */
  name?: string;
  /** Told the end of every fill and sync. */
  onSynced?(result: SyncResult): void;
}

export interface SelfFillingReplica {
  replica: Replica;
  /** Fills or syncs now; while one runs, it is that one. */
  sync(): Promise<SyncResult>;
  /** Waits for the fill that an empty or damaged replica needs; at once when it is whole. */
  ready(): Promise<void>;
}

/** A replica that is filled whenever it turns out not to be whole. */
export function openSelfFilling({ name, onSynced, ...options }: SelfFillingOptions): SelfFillingReplica {
  let running: Promise<SyncResult> | undefined;

  const replica = openReplica({ name, onIncomplete: () => void run() });

  function run(): Promise<SyncResult> {
    running ??= sync({ ...options, replica }).then((result) => {
      running = undefined;
      onSynced?.(result);
      return result;
    });
    return running;
  }

  return {
    replica,
    sync: run,
    async ready() {
      // Reading opens the database, which starts a fill if it is not whole.
      await replica.state();
      await running;
    },
  };
}
