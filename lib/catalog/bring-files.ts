import { type Brought, bringFile } from './bring-file';
import { parseFigures, parseShard } from './parse-files';
import type { CatalogIndex, Figures, ModelRecord } from './schema';
import type { SyncOptions } from './sync';

/** Files that are fetched at once. */
const atOnce = 6;
/** From here on the models of a catalogue are too many to be kept while its files are read. */
export const manyModels = 10_000;

type Shard = CatalogIndex['shards'][number];

/** What came, and what did not. */
export interface BroughtFiles {
  shards: Brought<ModelRecord[]>[];
  figures: Brought<Map<string, Figures>>[];
}

/**
 * Brings the shards and the figures that differ, a few at a time. A server that is overloaded or away is asked for no
 * more of them.
 */
export async function bringFiles(
  options: SyncOptions,
  shards: readonly Shard[],
  figures: CatalogIndex['figures'] | undefined,
): Promise<BroughtFiles> {
  const { replica, like, signal, onProgress } = options;
  const keeps = shards.reduce((sum, { models }) => sum + models, 0) <= manyModels;
  const known = like && (await like.state()).shards;
  const total = [...shards, ...(figures ? [figures] : [])].reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let overloaded: Brought<never> | undefined;

  async function bring<Value>(bytes: number, work: () => Promise<Brought<Value>>): Promise<Brought<Value>> {
    if (signal?.aborted) return { status: 'bad', reason: 'was not asked for', failure: { status: 'aborted' } };
    if (overloaded) return overloaded;
    const brought = await work();
    if (brought.status === 'bad' && isOverloaded(brought)) overloaded = brought;
    done += bytes;
    onProgress?.({ step: 'fetching', done, total });
    return brought;
  }

  const bringShard = ({ id, ...file }: Shard): Promise<Brought<ModelRecord[]>> =>
    bring(file.bytes, async () => {
      const write = (records: ModelRecord[]) => replica.writeShard(id, { sha256: file.sha256, records });
      if (like && known?.get(id) === file.sha256) {
        const records = await like.shard(id);
        await write(records);
        return { status: 'written', value: records, dropped: [] };
      }
      const brought = await bringFile(options, file, parseShard, write);
      return brought.status === 'written' && !keeps ? { ...brought, value: [] } : brought;
    });

  onProgress?.({ step: 'fetching', done, total });
  const [broughtShards, broughtFigures] = await Promise.all([
    inTurn(shards, bringShard),
    figures
      ? bring(figures.bytes, () =>
          bringFile(options, figures, parseFigures, (value) =>
            replica.writeFigures({ sha256: figures.sha256, figures: value }),
          ),
        )
      : undefined,
  ]);
  return { shards: broughtShards, figures: broughtFigures ? [broughtFigures] : [] };
}

/** 429, 502, 503, 504 and silence: asking for the next file makes it worse. */
function isOverloaded({ failure }: Extract<Brought<never>, { status: 'bad' }>): boolean {
  if (failure?.status === 'http-error') return failure.code === 429 || failure.code > 501;
  return failure?.status === 'timeout';
}

/** Works on a few items at once, and gives the outcomes in their order. */
async function inTurn<Item, Outcome>(
  items: readonly Item[],
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = items.entries();
  const run = async () => {
    for (const [at, item] of queue) outcomes[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, run));
  return outcomes;
}
