import { z } from 'zod';
import type { CrossrefWork } from './crossref';
import type { DataCiteWork } from './datacite';
import type { LiveWeights } from './live-figures';
import type { CitingWork, OpenAlexWork } from './openalex';
import type { RepositoryHealth } from './repository-health';

/* The door of what is kept: another version of the extension may have written it. What does not fit is asked for again. */

const count = z.number().int().min(0);
const text = z.string().min(1);
/** What every service's answer about a work may hold. */
export const workShape = {
  doi: text.optional(),
  title: text.optional(),
  authors: z.array(text).optional(),
  venue: text.optional(),
  year: z.number().int().optional(),
  citations: count.optional(),
  references: count.optional(),
};
const work = { id: text, ...workShape };

export const KeptRepository: z.ZodType<RepositoryHealth> = z.object({
  path: text,
  stars: count,
  forks: count,
  openIssues: count.optional(),
  contributors: count.optional(),
  lastCommit: text.optional(),
  commits90: count.optional(),
  absence: z.object({ people: count, commits: count, since: text, until: text }).optional(),
  releases: count.optional(),
  latestRelease: z.object({ name: z.string(), date: text.optional() }).optional(),
  language: text.optional(),
  archived: z.boolean(),
  fork: z.boolean(),
  license: text.optional(),
  createdAt: text,
  defaultBranch: text.optional(),
});

export const KeptOpenAlexWork: z.ZodType<OpenAlexWork> = z.object({
  ...work,
  citations: count,
  retracted: z.boolean(),
});

export const KeptCrossrefWork: z.ZodType<CrossrefWork> = z.object({
  ...work,
  doi: text,
  notices: z.array(z.object({ type: text, doi: text.optional(), date: text.optional(), from: text.optional() })),
});

export const KeptDataCiteWork: z.ZodType<DataCiteWork> = z.object({ ...work, doi: text, licenses: z.array(text) });

export const KeptCiting: z.ZodType<CitingWork[]> = z.array(
  z.object({ title: text, year: z.number().int().optional(), doi: text.optional() }),
);

export const KeptFields: z.ZodType<{ name: string; share: number }[]> = z.array(
  z.object({ name: text, share: z.number().min(0).max(1) }),
);

export const KeptWeights: z.ZodType<LiveWeights> = z.object({
  id: text,
  downloads: count.optional(),
  gated: z.union([z.literal(false), z.enum(['auto', 'manual'])]).optional(),
  license: text.optional(),
});
