import { type Brought, bringFile, isOverloaded, type NotBrought } from './bring-file';
import type { DifferingFiles } from './differing-files';
import { parseCiting, parseFigures, parseShard } from './parse-files';
import type { StoredModel } from './replica-reads';
import type { CatalogIndex, Figures, ModelRecord } from './schema';
import type { SyncOptions } from './sync';

/** Files that are fetched at once. */
const atOnce = 6;
/** From here on the models of a catalogue are too many to be kept while its files are read. */
export const manyModels = 10_000;

/** What came, and what did not. */
export interface BroughtFiles {
  shards: Brought<ModelRecord[]>[];
  figures: Brought<Map<string, Figures>>[];
  citing: Brought<unknown>[];
}

/** Brings these files, a few at a time. A server that is overloaded or away is asked for no more of them. */
export async function bringFiles(
  options: SyncOptions,
  { shards, figures, citing }: DifferingFiles,
): Promise<BroughtFiles> {
  const { replica, like, signal, onProgress } = options;
  const keeps = shards.reduce((sum, { models }) => sum + models, 0) <= manyModels;
  const known = like && (await like.state()).shards;
  const total = [...shards, ...(figures ? [figures] : []), ...citing].reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let overloaded: NotBrought | undefined;

  async function bring<Value>(bytes: number, work: () => Promise<Brought<Value>>): Promise<Brought<Value>> {
    if (signal?.aborted) return { status: 'bad', reason: 'was not asked for', failure: { status: 'aborted' } };
    if (overloaded) return overloaded;
    const brought = await work();
    if (brought.status === 'bad' && isOverloaded(brought)) overloaded = brought;
    done += bytes;
    onProgress?.({ step: 'fetching', done, total });
    return brought;
  }

  const bringShard = ({ id, ...file }: CatalogIndex['shards'][number]): Promise<Brought<ModelRecord[]>> =>
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

  const bringFigures = ({ sha256, ...file }: CatalogIndex['figures']) =>
    bring(file.bytes, () =>
      bringFile(options, { sha256, ...file }, parseFigures, (value) =>
        replica.writeFigures({ sha256, figures: value }),
      ),
    );

  const bringCiting = ({ id, sha256, ...file }: CatalogIndex['citing'][number]): Promise<Brought<unknown>> =>
    bring(file.bytes, async () => {
      const write = (value: Map<string, Figures>) => replica.writeCiting(id, { sha256, figures: value });
      const brought = await bringFile(options, { sha256, ...file }, parseCiting, write);
      // Nobody needs it any more, and of many models it is much.
      return brought.status === 'written' ? { ...brought, value: undefined } : brought;
    });

  onProgress?.({ step: 'fetching', done, total });
  const [broughtShards, broughtFigures] = await Promise.all([
    inTurn(shards, bringShard),
    inTurn(figures ? [figures] : [], bringFigures),
  ]);
  return { shards: broughtShards, figures: broughtFigures, citing: await inTurn(citing, bringCiting) };
}

/** The models of all files that came, by slug and without who cites them, in batches of this many. */
export async function* modelsOf({ shards, figures }: BroughtFiles, size: number): AsyncGenerator<StoredModel[]> {
  const bySlug = new Map(figures.flatMap((file) => (file.status === 'written' ? [...file.value] : [])));
  const models = shards
    .flatMap((shard) => (shard.status === 'written' ? shard.value : []))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1))
    .map((record) => ({ record, figures: bySlug.get(record.slug) }));
  for (let at = 0; at < models.length; at += size) yield models.slice(at, at + size);
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
