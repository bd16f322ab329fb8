import type { IdentifierKey } from '../identifiers/key';
import { type Mention, readMentionLinks } from '../mentions';
import { followChanges } from '../page/changes';
import { adapterFor } from '../sites/adapters';

/** What is known of a page before its links are read. */
export interface Surroundings {
  url: string;
  /** All keys of what the page is about, and of the repository that it is a fork of. */
  own: readonly (IdentifierKey | undefined)[];
  /** Slugs of the models that the page is about: they have the panel. */
  shown: readonly string[];
  /** The page has just changed without loading: its links are still to come. */
  late?: boolean;
}

/** Links read in a slice at least, for a page that is never at rest. */
const leastAtOnce = 50;

/** Runs work while a page is at rest; the work pauses when its time is up. */
export type Idle = (work: (deadline: { timeRemaining: () => number }) => void) => unknown;

/**
 * Reads the links of a page in idle slices, and again after changes where the site adds links later or has changed the
 * page without loading. `read` takes all of them each time. The answer ends it.
 */
export function followLinks(
  document: Document,
  idle: Idle,
  { url, own, late }: Surroundings,
  read: (mentions: Mention[]) => void,
): () => void {
  const page = { url: new URL(url), document };
  let reading = 0;

  const start = () => {
    reading += 1;
    const mine = reading;
    const links = readMentionLinks(page, own);
    const mentions: Mention[] = [];
    idle(function slice(deadline) {
      for (let count = 0; count % leastAtOnce || count === 0 || deadline.timeRemaining() > 1; count += 1) {
        if (mine !== reading) return;
        const { value, done } = links.next();
        if (done) return read(mentions);
        if (value) mentions.push(value);
      }
      idle(slice);
    });
  };

  start();
  const stop = (late || adapterFor(page.url.hostname)?.grows) && followChanges(document, {}, start);
  return () => {
    reading = 0;
    stop?.();
  };
}
