import type { IdentifierKey } from '../../lib/identifiers/key';

/** A page with what it is about. */
export interface LabelledPage {
  /** What rows of the table it counts for: a site's id, or a host. */
  site: string;
  /** How a miss names it. */
  name: string;
  /** `-`: the address is unknown and must not be used. */
  url: string;
  /** Absent: a page that shows nothing but its address, such as a PDF. */
  html: string | undefined;
  /** Every key that names the page's work; empty: it is about none, or it has no identifier. */
  subject: readonly string[];
  /** Keys that may be answered although the page does not show them. */
  acceptable: readonly string[];
  /** Links to other works, all of them in page order; absent where nobody has labelled them. */
  mentions?: readonly IdentifierKey[];
}

export type Verdict = 'right' | 'wrong' | 'missed' | 'false';

/** The detector's answer, and what its subject took: the part that runs on every page. */
export interface Answer {
  subject: string[];
  mentions: string[];
  microseconds: number;
}

/** `false`: a subject on a page without one. The first key is the answer; the others are the same work under other schemes. */
export function judge({ subject, acceptable }: LabelledPage, answer: Answer): Verdict {
  const lower = (keys: readonly string[]) => keys.map((key) => key.toLowerCase());
  const [first] = lower(answer.subject);
  if (first === undefined) return subject.length === 0 ? 'right' : 'missed';
  if (lower([...subject, ...acceptable]).includes(first)) return 'right';
  return subject.length === 0 ? 'false' : 'wrong';
}
