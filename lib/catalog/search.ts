import { z } from 'zod';
import { doNow, sorted as sortedInSlices, type Work } from './in-slices';
import type { Figures, ModelRecord } from './schema';
import { type Answers, answersOver } from './search/answers';
import { documentOf, type SearchDocument, type WordFields, wordFieldsOf } from './search/document';
import type { ReadIdentifiers } from './search/identifiers';
import { otherNames } from './search/names';
import { Ranking, type StoredRanking } from './search/ranking';
import { SharedTexts } from './search/shared-texts';
import { fold, squash } from './search/text';

/** Rises when what is stored changes, so that an older index is made anew. */
const storedVersion = 4;

/** Documents that are read and written at once. */
const together = 100;

const numbers = z.custom<Uint32Array>((value) => value instanceof Uint32Array);
const notes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const lengths = z.custom<Uint16Array>((value) => value instanceof Uint16Array);
const Table = z.object({ text: z.string(), starts: numbers, first: numbers, documents: numbers, notes });

/** The index as it is stored: a plain object, because a database keeps numbers in bulk better than a text does. */
const StoredSearch = z.object({
  version: z.literal(storedVersion),
  /** JSON of some documents each: read one by one, so that others have their turn. */
  documents: z.array(z.string()),
  ranking: z.object({
    words: z.object({ table: Table, lengths }),
    names: z.object({ written: Table, squashed: Table }),
    phrases: Table,
    identifiers: z.object({ keys: Table, values: Table }),
  }),
});

/** Search over the whole catalogue, in memory. */
export interface Search extends Answers {
  /** The index as a plain object that a database can keep, for `restoreSearch`. */
  store(): Work<object>;
}

/** Makes the index of the models; `readIdentifiers` says which identifiers a pasted text names. */
export function createSearch(
  models: ModelRecord[],
  figuresBySlug: ReadonlyMap<string, Figures>,
  readIdentifiers: ReadIdentifiers,
): Search {
  const index = new SearchDraft();
  for (const record of models) index.add(record, figuresBySlug.get(record.slug));
  return doNow(index.finish(readIdentifiers));
}

interface Drafted {
  /** Without its other names, which need all models to be known. */
  document: SearchDocument;
  fields: WordFields;
  named: Pick<ModelRecord, 'name' | 'aliases'>;
}

/** An index in the making: models are added, as they come, and the rest is done in slices. */
export class SearchDraft {
  readonly #drafts: Drafted[] = [];
  readonly #shared = new SharedTexts();

  add(record: ModelRecord, figures: Figures | undefined): void {
    const document = this.#shared.of(documentOf(record, figures, () => true));
    const { name, aliases } = record;
    this.#drafts.push({ document, fields: wordFieldsOf(record, document, 0), named: { name, aliases } });
  }

  *finish(readIdentifiers: ReadIdentifiers): Work<Search> {
    const collator = new Intl.Collator('en', { numeric: true });
    const ordered = yield* sortedInSlices(
      this.#drafts,
      ({ document: { summary: a } }, { document: { summary: b } }) =>
        collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
    );
    const names = new Set(ordered.map(({ named }) => squash(fold(named.name))));
    yield;
    const isModel = (name: string) => names.has(squash(fold(name)));
    for (const [id, { document, fields, named }] of ordered.entries()) {
      document.aliases = otherNames(named, isModel);
      fields.name = [named.name, ...document.aliases].join(' | ');
      fields.id = id;
      yield;
    }
    const documents = ordered.map(({ document }) => document);
    const ranking = yield* Ranking.build(
      documents,
      (function* () {
        for (const { fields } of ordered) yield fields;
      })(),
    );
    return searchOver(documents, ranking, readIdentifiers);
  }
}

/** The index that was stored; `undefined` when it is damaged or of another version, and is to be made anew. */
export function* restoreSearch(stored: unknown, readIdentifiers: ReadIdentifiers): Work<Search | undefined> {
  const parsed = StoredSearch.safeParse(stored);
  if (!parsed.success) return undefined;
  const { documents, ranking } = parsed.data;
  const read: SearchDocument[] = [];
  const shared = new SharedTexts();
  try {
    for (const some of documents) {
      for (const document of JSON.parse(some)) read.push(shared.of(document));
      yield;
    }
    return searchOver(read, ranking, readIdentifiers);
  } catch {
    return undefined;
  }
}

/** The list of everything is there at once; what ranks by a text is made when the first text comes. */
function searchOver(documents: SearchDocument[], stored: StoredRanking, readIdentifiers: ReadIdentifiers): Search {
  let ranking: Ranking | undefined;
  const rank = (text: string) => {
    ranking ??= new Ranking(documents, stored, readIdentifiers);
    return ranking.rank(text);
  };
  return {
    ...answersOver(documents, rank, readIdentifiers),
    *store() {
      const texts: string[] = [];
      for (let at = 0; at < documents.length; at += together) {
        texts.push(JSON.stringify(documents.slice(at, at + together)));
        yield;
      }
      return { version: storedVersion, documents: texts, ranking: stored } satisfies z.infer<typeof StoredSearch>;
    },
  };
}
