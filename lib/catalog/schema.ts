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
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case letters and digits joined by single hyphens')
  .describe('Lower-case letters and digits joined by single hyphens.');
const httpsUrl = z
  .string()
  .max(2000)
  .refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'a link must be an https address')
  .meta({ format: 'uri', pattern: '^https://' });
const looseDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('`YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as known, never more.');
const identifierKey = z
  .string()
  .max(400)
  .regex(
    /^(?:doi|arxiv|openreview|pmid|pmc|repo|hf):\S+$/,
    'an identifier key is scheme:value, for example doi:10.1000/1',
  )
  .describe(
    'A canonical key, scheme:value, for example `doi:10.1000/1`, `arxiv:1908.06912` or `repo:github.com/owner/name`.',
  );
const score = z.number().min(0).max(100);
const count = z.number().int().min(0);

/** Who said it, and as of when. */
const origin = {
  source: text.describe('Who says so, for example `bio.rodeo` or `api.openalex.org`.'),
  asOf: looseDate.describe('As of when: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as known.'),
};

const figure = <Value extends z.ZodType>(value: Value) => z.object({ value, ...origin });

export const Paper = z.object({
  identifier: identifierKey.describe("The paper's main key."),
  alternates: z
    .array(identifierKey)
    .default([])
    .describe('The same paper under other keys: its preprint, its PubMed entry.'),
  kind: z
    .enum(['preprint', 'article', 'other'])
    .optional()
    .describe("Absent: unknown. An article may be a journal's or a conference's."),
  title: text.optional(),
  authors: z.array(text).optional(),
  etAl: z.boolean().optional().describe('There are more authors than those listed.'),
  venue: text.optional(),
  year: z.number().int().min(1900).max(2100).optional(),
});

export const Openness = z.object({
  score: score.optional().describe("0 to 100, bio.rodeo's own; not a function of the two scores below."),
  label: z.enum(['Open', 'Partial', 'Closed']).optional(),
  detail: z
    .object({ value: text, ...origin })
    .optional()
    .describe('The label said longer, with its own origin where it is older than the score.'),
  usability: score.optional().describe('0 to 100: can I run it?'),
  reproducibility: score.optional().describe('0 to 100: can I retrain it?'),
  mof: z
    .object({ class: text, reason: text.optional(), ...origin })
    .optional()
    .describe('The class in the Model Openness Framework (https://arxiv.org/abs/2403.13784), and why.'),
  ...origin,
});

/** What is stated of a model and changes only when its record is edited. */
export const ModelFacts = z.object({
  slug,
  name: text,
  aliases: z.array(text).default([]).describe('Other names that people search it by.'),
  url: httpsUrl.describe('Its page on bio.rodeo.'),
  summary: text.optional(),
  categories: z.array(text).min(1),
  organizations: z.array(text).default([]),
  released: looseDate.optional(),
  license: text
    .optional()
    .describe(
      "SPDX identifier of the repository's license; `NOASSERTION`: there is one, its terms are not recognised.",
    ),
  licenseNote: z
    .object({ value: text, ...origin })
    .optional()
    .describe('What the license amounts to, in words, where no SPDX identifier says it.'),
  keywords: z.array(text).default([]),
  tags: z.array(text).default([]),
  papers: z.array(Paper).default([]),
  repositories: z.array(z.object({ host: text, path: text })).default([]),
  huggingFace: z.array(text).default([]).describe('Hugging Face models, `owner/name`.'),
  providers: z.array(slug).default([]).describe('Slugs of https://bio.rodeo/providers/{slug}: where it can be run.'),
  resources: z
    .array(
      z.object({
        kind: z.enum(['home', 'docs', 'data', 'demo', 'weights', 'archive', 'collection', 'link']),
        label: text.optional(),
        url: httpsUrl,
      }),
    )
    .default([]),
  openness: Openness.optional().describe('Absent: not assessed.'),
});

/** A model as the API gives it: its facts and the keys by which a page names it (made by the builder). */
export const ModelRecord = ModelFacts.extend({
  identifiers: z
    .array(identifierKey)
    .default([])
    .describe(
      'The keys by which a page names it: of papers under every key known, then repositories, then Hugging Face models, without repeats.',
    ),
});

export const CitingPaper = z.object({
  title: text,
  year: z.number().int().optional(),
  identifier: identifierKey.optional(),
});

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
      lastPush: figure(text)
        .optional()
        .describe('An ISO date, or words kept as said ("11mo ago"), never turned into a date.'),
      language: figure(text).optional(),
      archived: figure(z.boolean()).optional(),
    })
    .optional(),
  recentCitations: figure(z.array(CitingPaper)).optional(),
  topCitations: figure(z.array(CitingPaper)).optional(),
  citingFields: figure(z.array(z.object({ name: text, share: z.number().min(0).max(1) })))
    .optional()
    .describe('Fields of the research that cites it; shares are of 1.'),
});

/** Of the figures, what weighs most and changes least: who cites a model. Files of its own hold it. */
export const CitingFigures = Figures.pick({ recentCitations: true, topCitations: true, citingFields: true });

/** `catalog/release.json`: what the builder is told of the release. */
export const Release = z.object({
  release: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.\d+$/, 'a release is an ISO date, a dot and a number')
    .describe('Orders releases: ISO date, dot, number. Other facts, another release.'),
  generatedAt: z.iso.datetime().describe('From the data, never from the clock, so that builds are reproducible.'),
  rest: z
    .array(
      z.object({
        site: text.describe("The adapter's id in the extension."),
        until: looseDate.describe('It wakes when that begins, in UTC.'),
        why: text.describe('The reason, as people read it.'),
      }),
    )
    .optional()
    .describe('Site adapters put to sleep: what is broken is silenced without a new extension.'),
});

/** One line of catalog/figures.jsonl. */
export const FiguresLine = Figures.extend({ slug });

/** The shape of the counts' file, and of the files of who cites. */
export const FiguresFile = z.object({ version: z.literal(1), figures: z.record(z.string(), z.unknown()) });
export const ShardFile = z.object({ version: z.literal(1), models: z.array(z.unknown()) });

/** What happened to facts since an earlier release: whole records that are new or other now, and slugs of models gone. */
export const ChangesFile = z.object({ version: z.literal(1), records: z.array(z.unknown()), removed: z.array(slug) });

/** `v1/models/{slug}.json`: one model whole, for other clients and for people. */
export const ModelFile = z.object({ version: z.literal(1), model: ModelRecord, figures: Figures });

const filePath = z
  .string()
  .max(300)
  .regex(/^[A-Za-z0-9][\w-]*(?:[./][A-Za-z0-9][\w-]*)*$/, 'a path is relative to catalog.json and stays in its folder')
  .describe('Relative to the folder of catalog.json, and never out of it.');
const shardId = z.string().regex(/^[0-9a-f]{1,8}$/);
const file = {
  path: filePath,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the body, decompressed.'),
  bytes: count.describe('Length of the body, decompressed.'),
};

/** `v1/catalog.json`: the first file a client reads. */
export const CatalogIndex = z.object({
  version: z.literal(1),
  ...Release.shape,
  models: count.describe('In all shards together.'),
  shards: z.array(
    z.object({
      id: shardId.describe("It holds the models whose slug's SHA-256 begins so. No id begins with another."),
      ...file,
      models: count.describe('In this shard.'),
    }),
  ),
  figures: z.object(file),
  citing: z
    .array(z.object({ id: shardId, ...file }))
    .default([])
    .describe('Figures too: who cites the models of a shard. A shard without one: nothing but what `figures` says.'),
  changes: z
    .array(z.object({ from: text.describe('The release that a client has.'), ...file }))
    .default([])
    .describe('A client whose release is not among them takes the shards whose hash is another.'),
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
