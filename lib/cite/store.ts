import type { DBSchema } from 'idb';
import { z } from 'zod';
import { measure } from '../kept/answers';
import { keepDatabase, type Migration } from '../kept/store';
import { Work } from './work';

/** What a service said of a work, and when. */
const Told = z.object({
  doi: z.string().min(1),
  work: Work,
  service: z.enum(['Crossref', 'DataCite']),
  /** ISO time. */
  at: z.iso.datetime(),
});
export type Told = z.infer<typeof Told>;

interface CitedSchema extends DBSchema {
  works: { key: string; value: Told };
}

/** One for each version there has been: add one at the end, never change one. */
const migrations: Migration<CitedSchema>[] = [
  (database) => void database.createObjectStore('works', { keyPath: 'doi' }),
];

/** Titles and authors that a person asked a service for, by DOI, so that nobody need be asked twice. */
export function openCited(name = 'cited') {
  const kept = keepDatabase<CitedSchema>({ name, migrations });
  return {
    async find(doi: string): Promise<Told | undefined> {
      return Told.safeParse(await kept.use((database) => database.get('works', doi))).data;
    },
    async put(told: Told): Promise<void> {
      await kept.use((database) => database.put('works', JSON.parse(JSON.stringify(told))));
    },
    size: () => kept.use((database) => measure(database.transaction('works').store)),
    clear: () => kept.use((database) => database.clear('works')),
    close: kept.close,
  };
}

export type Cited = ReturnType<typeof openCited>;
