import { openFilter } from '../catalog/filter';
import { hasMarks, type Settings } from '../settings';
import { followLinks, type Idle, type Surroundings } from './follow-links';

/** What looking for a mention needs of the world around it. */
export interface SeekWorld {
  /** Whether links come late on every page. */
  grows?: boolean;
  document: Document;
  idle: Idle;
  readState: () => Promise<Settings & { filter: string | undefined }>;
  /** Hands a page to the script that draws marks; false while there is none in this tab. */
  offer: (surroundings: Surroundings) => boolean;
  /** Asks the background for that script. */
  mentions: () => unknown;
}

/**
 * Finds out whether a page links anything that the catalogue may have. Only then is the script called that reads all
 * links and draws marks; it serves the tab's later pages too.
 */
export function seekMention({ grows, document, idle, readState, offer, mentions }: SeekWorld) {
  let stop: (() => void) | undefined;
  return (seen: Surroundings): void => {
    const surroundings = { ...seen, late: seen.late || grows };
    stop?.();
    if (offer(surroundings)) return;
    const end = followLinks(document, idle, surroundings, async (found) => {
      if (found.length === 0) return;
      const state = await readState();
      const filter = openFilter(state.filter ?? '');
      if (stop !== end || !filter || !hasMarks(state, new URL(surroundings.url).hostname)) return;
      if (!found.some(({ keys }) => keys.some((key) => filter.has(key)))) return;
      end();
      mentions();
    });
    stop = end;
  };
}
