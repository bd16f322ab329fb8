import { z } from 'zod';
import { keptParsers } from './kept/message-parsers';
import { liveParts } from './live/live-figures';
import type { Envelope, MessageName } from './messages';
import { checkModes } from './openness/check-state';
import { placeOf } from './openness/places';

z.config({ jitless: true });

const key = z
  .string()
  .max(2048)
  .regex(/^[a-z]+:\S+$/);
const slug = z.string().min(1).max(200);

/** A repository on a host that is known. */
const repositoryPath = z
  .string()
  .max(500)
  .refine((path) => placeOf(path) !== undefined);

const query = z.object({
  text: z.string().max(2000),
  category: z.string().max(100).optional(),
  label: z.enum(['Open', 'Partial', 'Closed']).optional(),
  hasCode: z.boolean().optional(),
  hasWeights: z.boolean().optional(),
  sort: z.enum(['relevance', 'openness', 'citations', 'stars', 'newest']),
  offset: z.number().int().min(0).optional(),
  limit: z.number().int().min(1).max(500),
  caret: z.number().int().min(0).optional(),
  explain: z.boolean().optional(),
});

/** What each message that the background answers may carry. */
const parsers = {
  detector: z.undefined(),
  lookup: z.object({ keys: z.array(key).max(64), panel: z.enum(['now', 'if found', 'never']) }),
  left: z.undefined(),
  mentions: z.undefined(),
  mentioned: z.array(key).max(4000),
  models: z.array(key).max(20_000),
  record: slug,
  live: z.object({ slug, part: z.enum(liveParts), mode: z.enum(['kept', 'due', 'anew']) }),
  openSettings: z.undefined(),
  checkOpenness: z.object({ path: repositoryPath, mode: z.enum(checkModes) }),
  checkProgress: repositoryPath,
  openCheck: z.object({ path: repositoryPath, slug: slug.optional() }),
  repositoryBox: repositoryPath,
  search: query,
  plot: query,
  organizations: query,
  leaders: query,
  catalogStatus: z.undefined(),
  syncCatalog: z.undefined(),
  setCatalogAddress: z.string().max(2000),
  ...keptParsers,
} satisfies Partial<Record<MessageName, z.ZodType>>;

/** The background's door for messages: what does not parse is not answered. */
export function parseEnvelope(message: unknown): Envelope | undefined {
  const envelope = z
    .object({
      name: z.enum(Object.keys(parsers) as (keyof typeof parsers)[]),
      // Chromium sends messages as JSON, where an undefined argument is left out.
      argument: z.unknown().optional(),
    })
    .safeParse(message);
  if (!envelope.success) return undefined;
  const { name } = envelope.data;
  const argument = (parsers[name] as z.ZodType).safeParse(envelope.data.argument);
  return argument.success ? { name, argument: argument.data } : undefined;
}
