import { z } from 'zod';
import { Annotation, SavedModel } from '../saved/schema';
import { answerKinds } from './answers';
import type { KeptMessages } from './messages';

const slug = z.string().min(1).max(200);

/** Of an imported file, in characters: far more than anyone saves. */
const longestFile = 50_000_000;

/** What each message about keeping may carry. */
export const keptParsers = {
  kept: slug,
  save: slug,
  unsave: slug,
  restore: SavedModel,
  annotate: Annotation,
  saved: z.undefined(),
  noticed: slug,
  exportSaved: z.undefined(),
  importSaved: z.string().max(longestFile),
  clearSaved: z.undefined(),
  seenPages: z.undefined(),
  forgetSeen: z.string().max(4000).optional(),
  answersKept: z.undefined(),
  forgetAnswers: z.enum(answerKinds),
  cite: z.object({ slug, ask: z.boolean() }),
  citing: z.undefined(),
  compare: z.undefined(),
} satisfies Record<keyof KeptMessages, z.ZodType>;
