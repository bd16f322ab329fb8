import type { Catalog } from '../../lib/catalog/service';
import { summarize } from '../../lib/catalog/summary';
import { orFailure } from '../../lib/kept/failure';
import type { KeptReply } from '../../lib/kept/messages';
import type { Handlers } from '../../lib/messages';
import type { SavedEntry } from '../../lib/saved/arrange';
import { savedNow, summaryOfKnown } from '../../lib/saved/known';
import { type Notice, noticed, noticesFor, papersOf, type Retraction } from '../../lib/saved/notices';
import type { SavedModel } from '../../lib/saved/schema';
import type { Saved } from '../../lib/saved/store';
import { readSavedFile, writeSavedFile } from '../../lib/saved/transfer';

export interface SavedOptions {
  catalog: Catalog;
  saved: Saved;
  /** What services said of retractions when somebody asked them. */
  retractions: () => Promise<Retraction[]>;
}

const now = () => new Date().toISOString();
const kept = (saved: SavedModel | undefined): KeptReply => (saved ? { status: 'saved', saved } : { status: 'absent' });

/** What panel, popup and settings ask of the saved models. */
export const answerSaved = ({ catalog, saved, retractions }: SavedOptions) =>
  ({
    kept: (slug) => orFailure(async () => kept(await saved.find(slug))),

    async save(slug) {
      const found = await catalog.find(slug);
      if (found.status !== 'found') return found;
      return orFailure(async () => kept(await saved.add(savedNow(found.model.record, found.release, now()))));
    },

    unsave: (slug) =>
      orFailure(async () => {
        const removed = await saved.remove(slug);
        return removed ? { status: 'removed', saved: removed } : { status: 'absent' };
      }),

    restore: (model) => orFailure(async () => kept(await saved.add(model))),

    annotate: ({ slug, note, tags }) =>
      orFailure(async () => kept(await saved.change(slug, (model) => ({ ...model, note, tags })))),

    saved: () =>
      orFailure(async () => {
        const models = await saved.all();
        const [found, told] = await Promise.all([catalog.findAll(models.map(({ slug }) => slug)), retractions()]);
        // While the catalogue cannot be asked nothing is said to be gone.
        const records = found.status === 'found' ? found.models : undefined;
        const retracted = new Set(told.map(({ paper }) => paper));
        const entries = models.map((model): SavedEntry => {
          const current = records?.get(model.slug);
          return {
            saved: model,
            summary: current ? summarize(current.record, current.figures) : summaryOfKnown(model.slug, model.known),
            gone: records !== undefined && !current,
            retracted: papersOf(current?.record, model.known).filter((paper) => retracted.has(paper)),
          };
        });
        const notices: Notice[] = found.status === 'found' ? noticesFor(models, recordsIn(found), told, now()) : [];
        return { status: 'found', entries, notices };
      }),

    async noticed(slug) {
      const found = await catalog.find(slug);
      if (found.status === 'unavailable') return { status: 'failed', why: 'broken' };
      const current = found.status === 'found' ? { record: found.model.record, release: found.release } : undefined;
      return orFailure(async () => {
        const told = await retractions();
        return kept(await saved.change(slug, (model) => noticed(model, current, told, now())));
      });
    },

    exportSaved: () =>
      orFailure(async () => {
        const models = await saved.all();
        return { status: 'written', file: writeSavedFile(models, now()), models: models.length };
      }),

    async importSaved(file) {
      const read = readSavedFile(file);
      if (read.status !== 'read') return read;
      return orFailure(async () => ({ status: 'merged', report: await saved.merge(read.models) }));
    },

    clearSaved: () =>
      orFailure(async () => {
        await saved.clear();
        return { status: 'done' };
      }),
  }) satisfies Handlers;

type Found = Extract<Awaited<ReturnType<Catalog['findAll']>>, { status: 'found' }>;

const recordsIn = ({ models, release }: Found) => ({
  records: new Map([...models].map(([slug, { record }]) => [slug, record])),
  release,
});
