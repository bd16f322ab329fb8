import type { Work } from '../live/work';

/** What the catalogue's schema takes. */
const longest = 2000;
const isYear = (year: number) => year >= 1900 && year <= 2100;

/** A work without what the catalogue could not hold: blank authors, years before print or after us, endless texts. */
export function tidyWork<Told extends Work>(work: Told): Told {
  const authors = work.authors?.flatMap((author) => cut(author) ?? []);
  return {
    ...work,
    title: cut(work.title),
    authors: authors?.length ? authors : undefined,
    venue: cut(work.venue),
    year: work.year !== undefined && isYear(work.year) ? work.year : undefined,
  };
}

const cut = (text: string | undefined): string | undefined => text?.trim().slice(0, longest).trim() || undefined;
