/*
 * What services answered. It is kept so that nobody need be asked twice, and can be forgotten: whoever wants it again asks
 * again. Nothing in it is a person's own work.
 */

/** By what was asked for: live figures, checks of repositories, papers to cite. */
export const answerKinds = ['figures', 'checks', 'papers'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** How much of one kind is kept. */
export interface KeptSize {
  /** Answers, repositories, papers. */
  entries: number;
  /** Of the entries as JSON: the browser's own files may be larger, or smaller. */
  bytes: number;
}

export interface Forgettable {
  /** Throws what the browser says. */
  size(): Promise<KeptSize>;
  /** Throws what the browser says; then nothing is forgotten. */
  clear(): Promise<void>;
}

/** One entry at a time, so that not all of them are in memory at once. */
export async function measure(entries: AsyncIterable<{ value: unknown }>): Promise<KeptSize> {
  const encoder = new TextEncoder();
  const size: KeptSize = { entries: 0, bytes: 0 };
  for await (const { value } of entries) {
    size.entries += 1;
    size.bytes += encoder.encode(JSON.stringify(value)).length;
  }
  return size;
}
