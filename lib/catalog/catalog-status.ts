import type { ChosenAddress } from './address';
import type { Served } from './service';
import type { SyncProgress } from './sync';
import type { SyncMemory } from './sync-memory';

/** How things stand, for the options page. */
export interface CatalogStatus {
  served: Served | undefined;
  address: ChosenAddress;
  /** The address that was set when the extension was built. */
  builtIn: string | undefined;
  /** The sync under way. */
  running: SyncProgress | undefined;
  last: SyncMemory['last'];
  /** When the next look comes, and until when the server asked to be left alone: ms since 1970. */
  next: number | undefined;
  waitUntil: number | undefined;
}
