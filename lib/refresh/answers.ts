import { z } from 'zod';
import { workShape } from '../live/kept-shapes';

/*
 * What services have said, as it is kept in the journal: parsed when it comes in from them, and again when a journal is
 * read. One question has one name and one key.
 */

const count = z.number().int().min(0);
const text = z.string().min(1);
const citing = z.object({ title: text, year: z.number().int().optional(), identifier: text.optional() });

/** By question. The keys: a paper's identifier key, `owner/name` in lower case. */
export const answerShapes = {
  openalex: z.object({ ...workShape, id: text, retracted: z.boolean() }),
  /** Of a paper that OpenAlex knows: who cites it. */
  citing: z.object({
    recent: z.array(citing),
    top: z.array(citing),
    fields: z.array(z.object({ name: text, share: z.number().min(0).max(1) })),
  }),
  crossref: z.object({
    ...workShape,
    notices: z.array(z.object({ type: text, doi: text.optional(), date: text.optional(), from: text.optional() })),
  }),
  datacite: z.object(workShape),
  'semantic-scholar': z.object({ influential: count.optional() }),
  github: z.object({
    /** As GitHub calls it now. */
    path: text,
    stars: count,
    forks: count,
    openIssues: count.optional(),
    /** The day of the last push to any branch. */
    lastPush: text.optional(),
    language: text.optional(),
    archived: z.boolean(),
    /** SPDX identifier, or `NOASSERTION`. */
    license: text.optional(),
  }),
  contributors: z.object({ count: count.optional() }),
  'hugging-face': z.object({
    /** As Hugging Face calls it now. */
    id: text,
    /** In the last 30 days. */
    downloads: count.optional(),
  }),
};

export type Question = keyof typeof answerShapes;
export type AnswerTo<Asked extends Question> = z.infer<(typeof answerShapes)[Asked]>;
export type WorkAnswer = z.infer<typeof answerShapes.datacite>;

/** An answer and the day it was given; `null`: the service does not know what was asked for. */
export interface Answered<Asked extends Question> {
  day: string;
  answer: AnswerTo<Asked> | null;
}

/** Everything answered so far. */
export class AnswerBook {
  readonly #answers = new Map<string, Answered<Question>>();

  /** Absent: not asked yet, or without success. */
  get<Asked extends Question>(question: Asked, key: string): Answered<Asked> | undefined {
    return this.#answers.get(`${question} ${key}`) as Answered<Asked> | undefined;
  }

  set<Asked extends Question>(question: Asked, key: string, answered: Answered<Asked>): void {
    this.#answers.set(`${question} ${key}`, answered);
  }

  has(question: Question, key: string): boolean {
    return this.#answers.has(`${question} ${key}`);
  }

  get size(): number {
    return this.#answers.size;
  }
}
