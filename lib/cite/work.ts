import { z } from 'zod';

z.config({ jitless: true });

const text = z.string().min(1).max(5000);

/** A name in CSL-JSON; `literal` for what has no parts, as an organization. */
export const Name = z.object({
  family: text.optional(),
  given: text.optional(),
  'non-dropping-particle': text.optional(),
  suffix: text.optional(),
  literal: text.optional(),
});
export type Name = z.infer<typeof Name>;

/** The kinds of work that come up, by their names in CSL. */
const workTypes = [
  'article-journal',
  'paper-conference',
  'article',
  'chapter',
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
  'document',
] as const;

/**
 * A work to cite, in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). Titles may hold CSL's own
 * markup: `<i>`, `<b>`, `<sub>`, `<sup>`. What is unknown is absent.
 */
export const Work = z.object({
  /** `article` with the genre `preprint` for a preprint; `document` where nobody says what it is. */
  type: z.enum(workTypes),
  genre: text.optional(),
  title: text.optional(),
  author: z.array(Name).max(5000).optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1) }).optional(),
  'container-title': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  /** The number of an article without pages. */
  number: text.optional(),
  publisher: text.optional(),
  ISSN: text.optional(),
  DOI: text.optional(),
  PMID: text.optional(),
  PMCID: text.optional(),
  URL: text.optional(),
  /** `arXiv`, and the identifier there. */
  archive: text.optional(),
  archive_location: text.optional(),
  note: text.optional(),
});
export type Work = z.infer<typeof Work>;

/** A work with the id that tells it from its neighbors in a file. */
export type CitedWork = Work & { id: string };

export const citationFormats = ['bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof citationFormats)[number];
