import type { Rest } from '../sites/rest';
import type { ChosenAddress } from './address';
import type { Catalog } from './service';
import type { SyncMemory } from './sync-memory';

/** What the keeper needs of the world around it. */
export interface KeeperWorld {
  catalog: Pick<Catalog, 'follow' | 'served'>;
  /** The address of the packaged snapshot. */
  packaged: string;
  address(): Promise<ChosenAddress>;
  /** The address that was set when the extension was built: of the same catalogue as the package. */
  builtIn: string | undefined;
  memory: { read(): Promise<SyncMemory>; write(memory: SyncMemory): Promise<unknown> };
  /** The one alarm: rings after so many ms; absent: not at all. */
  alarm: { at(): Promise<number | undefined>; set(wait: number | undefined): Promise<unknown> };
  onRest(rest: Rest[]): Promise<unknown>;
  now(): number;
  random(): number;
}
