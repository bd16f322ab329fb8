import { z } from 'zod';

/*
 * The catalog API's contract, version 1: the one source for types, the builder's checks and the client's door.
 * Unknown fields are left out, never an error, so that an older extension reads a newer catalogue.
 */

z.config({ jitless: true });

const text = z.string().trim().min(1).max(2000);
const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case letters and digits joined by single hyphens');
const httpsUrl = z
  .string()
  .max(2000)
  .refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'a link must be an https address');
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as known, never more. */
const looseDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
const identifierKey = z
  .string()
  .max(400)
  .regex(
    /^(?:doi|arxiv|openreview|pmid|pmc|repo|hf):\S+$/,
    'an identifier key is scheme:value, for example doi:10.1000/1',
  );
const score = z.number().min(0).max(100);
const count = z.number().int().min(0);

/** Who said it, and as of when. */
const origin = { source: text, asOf: looseDate };

const figure = <Value extends z.ZodType>(value: Value) => z.object({ value, ...origin });

const Paper = z.object({
  /** The paper's main key. */
  identifier: identifierKey,
  /** The same paper under other keys (its preprint, its PubMed entry). */
  alternates: z.array(identifierKey).default([]),
  /** Absent: unknown. An article may be a journal's or a conference's. */
  kind: z.enum(['preprint', 'article', 'other']).optional(),
  title: text.optional(),
  authors: z.array(text).optional(),
  /** There are more authors than those listed. */
  etAl: z.boolean().optional(),
  venue: text.optional(),
  year: z.number().int().min(1900).max(2100).optional(),
});

const Openness = z.object({
  /** 0 to 100, bio.rodeo's own; not a function of the two scores below. */
  score: score.optional(),
  label: z.enum(['Open', 'Partial', 'Closed']).optional(),
  /** The label said longer, with its own origin where it is older than the score. */
  detail: z.object({ value: text, ...origin }).optional(),
  /** 0 to 100: can I run it? */
  usability: score.optional(),
  /** 0 to 100: can I retrain it? */
  reproducibility: score.optional(),
  mof: z.object({ class: text, reason: text.optional(), ...origin }).optional(),
  ...origin,
});

/** What is stated of a model and changes only when its record is edited. */
export const ModelFacts = z.object({
  slug,
  name: text,
  aliases: z.array(text).default([]),
  /** Its page on bio.rodeo. */
  url: httpsUrl,
  summary: text.optional(),
  categories: z.array(text).min(1),
  organizations: z.array(text).default([]),
  released: looseDate.optional(),
  /** SPDX identifier of the repository's license; `NOASSERTION`: there is one, its terms are not recognised. */
  license: text.optional(),
  /** What the license amounts to, in words, where no SPDX identifier says it. */
  licenseNote: z.object({ value: text, ...origin }).optional(),
  keywords: z.array(text).default([]),
  tags: z.array(text).default([]),
  papers: z.array(Paper).default([]),
  repositories: z.array(z.object({ host: text, path: text })).default([]),
  /** Hugging Face models, `owner/name`. */
  huggingFace: z.array(text).default([]),
  /** Slugs of https://bio.rodeo/providers/{slug}: where it can be run. */
  providers: z.array(slug).default([]),
  resources: z
    .array(
      z.object({
        kind: z.enum(['home', 'docs', 'data', 'demo', 'weights', 'archive', 'collection', 'link']),
        label: text.optional(),
        url: httpsUrl,
      }),
    )
    .default([]),
  openness: Openness.optional(),
});

/** A model as the API gives it: its facts and the keys by which a page names it (made by the builder). */
export const ModelRecord = ModelFacts.extend({ identifiers: z.array(identifierKey).default([]) });

const CitingPaper = z.object({ title: text, year: z.number().int().optional(), identifier: identifierKey.optional() });

/** What changes with time, for one model. Everything absent is unknown; 0 is 0. */
export const Figures = z.object({
  citations: z
    .object({
      total: figure(count).optional(),
      influential: figure(count).optional(),
      references: figure(count).optional(),
    })
    .optional(),
  stars: figure(count).optional(),
  downloads: figure(count).optional(),
  health: z
    .object({
      forks: figure(count).optional(),
      openIssues: figure(count).optional(),
      contributors: figure(count).optional(),
      /** An ISO date, or words kept as said ("11mo ago"), never turned into a date. */
      lastPush: figure(text).optional(),
      language: figure(text).optional(),
      archived: figure(z.boolean()).optional(),
    })
    .optional(),
  recentCitations: figure(z.array(CitingPaper)).optional(),
  topCitations: figure(z.array(CitingPaper)).optional(),
  /** Shares are of 1. */
  citingFields: figure(z.array(z.object({ name: text, share: z.number().min(0).max(1) }))).optional(),
});

/** `catalog/release.json`: what the builder is told of the release. */
export const Release = z.object({
  /** Orders releases: ISO date, dot, number. */
  release: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d+$/, 'a release is an ISO date, a dot and a number'),
  /** From the data, never from the clock, so that builds are reproducible. */
  generatedAt: z.iso.datetime(),
  /** Site adapters (by id) put to sleep until a date: what is broken is silenced without a new extension. */
  rest: z.array(z.object({ site: text, until: looseDate, why: text })).optional(),
});

/** One line of catalog/figures.jsonl. */
export const FiguresLine = Figures.extend({ slug });

export const FiguresFile = z.object({ version: z.literal(1), figures: z.record(z.string(), z.unknown()) });
export const ShardFile = z.object({ version: z.literal(1), models: z.array(z.unknown()) });

/** What happened to facts since an earlier release: whole records that are new or other now, and slugs of models gone. */
export const ChangesFile = z.object({ version: z.literal(1), records: z.array(z.unknown()), removed: z.array(slug) });

/** Relative to the folder of catalog.json, and never out of it. */
const filePath = z
  .string()
  .max(300)
  .regex(/^[A-Za-z0-9][\w-]*(?:[./][A-Za-z0-9][\w-]*)*$/, 'a path is relative to catalog.json and stays in its folder');
const file = { path: filePath, sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: count };

/** `v1/catalog.json`: the first file a client reads. */
export const CatalogIndex = z.object({
  version: z.literal(1),
  ...Release.shape,
  models: count,
  shards: z.array(z.object({ id: z.string().regex(/^[0-9a-f]{1,8}$/), ...file, models: count })),
  figures: z.object(file),
  changes: z.array(z.object({ from: text, ...file })).default([]),
});

export type ModelFacts = z.infer<typeof ModelFacts>;
export type ModelRecord = z.infer<typeof ModelRecord>;
export type Paper = z.infer<typeof Paper>;
export type Openness = z.infer<typeof Openness>;
export type Figures = z.infer<typeof Figures>;
export type Release = z.infer<typeof Release>;
export type CatalogIndex = z.infer<typeof CatalogIndex>;
export type CitingPaper = z.infer<typeof CitingPaper>;
/** A figure with its source and date. */
export interface Figure<Value> {
  value: Value;
  source: string;
  asOf: string;
}
