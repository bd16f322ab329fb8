import { z } from 'zod';
import { longestNote, longestTag, mostAcknowledged, mostTags } from './limits';

/*
 * What a person keeps of a model: the shape in the database and in the file it is exported to. It outlives releases of the
 * catalogue and of the extension, so fields are only ever added, and those added are optional.
 */

z.config({ jitless: true });

const text = z.string().min(1).max(2000);
const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case letters and digits joined by single hyphens');
const score = z.number().min(0).max(100);
const moment = z.iso.datetime();

/** A tag as it is kept: without spaces around it, never empty, without the comma that separates tags. */
const tag = z
  .string()
  .min(1)
  .max(longestTag)
  .regex(/^[^\s,](?:[^,]*[^\s,])?$/, 'a tag has no comma and no space around it');

/** A model as the catalogue had it when the person last took notice: what changes are told from, and what is left when it is gone. */
export const Known = z.object({
  name: text,
  url: z.string().max(2000),
  categories: z.array(text).max(50),
  organizations: z.array(text).max(200),
  released: text.optional(),
  license: text.optional(),
  score: score.optional(),
  label: z.enum(['Open', 'Partial', 'Closed']).optional(),
  usability: score.optional(),
  reproducibility: score.optional(),
  /** The class of the Model Openness Framework. */
  mof: text.optional(),
  /** The date of the openness figures, as precise as bio.rodeo says it. */
  asOf: text.optional(),
  /** The model's papers, by their main keys. */
  papers: z.array(z.string().max(400)).max(200),
  /** The release of the catalogue it was read from. */
  release: text,
  at: moment,
});

export const SavedModel = z.object({
  slug,
  note: z.string().max(longestNote),
  tags: z.array(tag).max(mostTags),
  savedAt: moment,
  known: Known,
  /** Papers whose retraction the person has taken notice of. */
  acknowledged: z.array(z.string().max(400)).max(mostAcknowledged).default([]),
  /** The person has taken notice that the catalogue no longer has it. */
  knownGone: z.boolean().optional(),
});

export type Known = z.infer<typeof Known>;
export type SavedModel = z.infer<typeof SavedModel>;

/** The person's own words beside a model. */
export const Annotation = SavedModel.pick({ slug: true, note: true, tags: true });
export type Annotation = z.infer<typeof Annotation>;
