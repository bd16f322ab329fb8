import type { Paper } from '../../lib/catalog/schema';
import type { Catalog } from '../../lib/catalog/service';
import { summarize } from '../../lib/catalog/summary';
import { orFailure } from '../../lib/kept/failure';
import type { KeptReply } from '../../lib/kept/messages';
import type { Handlers } from '../../lib/messages';
import type { SavedEntry } from '../../lib/saved/arrange';
import { savedNow, summaryOfKnown } from '../../lib/saved/known';
import { type Notice, noticed, noticesFor, papersOf, type Retraction } from '../../lib/saved/notices';
import type { Known, SavedModel } from '../../lib/saved/schema';
import type { Saved } from '../../lib/saved/store';
import { readSavedFile, writeSavedFile } from '../../lib/saved/transfer';

export interface SavedOptions {
  catalog: Catalog;
  saved: Saved;
  /** What services said of retractions of these papers of one model when somebody asked for live figures; nobody is asked here. */
  retractions: (papers: readonly Paper[]) => Promise<Retraction[]>;
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
        const found = await catalog.findAll(models.map(({ slug }) => slug));
        // While the catalogue cannot be asked nothing is said to be gone.
        const records = found.status === 'found' ? found.models : undefined;
        const papers = models.map(({ slug, known }) => records?.get(slug)?.record.papers ?? papersKnown(known));
        const told = (await Promise.all(papers.map(retractions))).flat();
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
        const before = await saved.find(slug);
        const told = before ? await retractions(current?.record.papers ?? papersKnown(before.known)) : [];
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

const papersKnown = ({ papers }: Known): Paper[] => papers.map((identifier) => ({ identifier, alternates: [] }));

type Found = Extract<Awaited<ReturnType<Catalog['findAll']>>, { status: 'found' }>;

const recordsIn = ({ models, release }: Found) => ({
  records: new Map([...models].map(([slug, { record }]) => [slug, record])),
  release,
});
