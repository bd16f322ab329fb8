import { openFilter } from '../catalog/filter';
import { hasMarks, type Settings } from '../settings';
import type { findHits, LinkHit } from './find-hits';
import { followLinks, type Idle, type Surroundings } from './follow-links';

/** What keeping the marks of a tab's pages needs of the world around it. */
export interface MarksWorld {
  document: Document;
  idle: Idle;
  readState: () => Promise<Settings & { filter: string | undefined }>;
  findHits: ReturnType<typeof findHits>;
  draw: (hits: readonly LinkHit[]) => void;
}

/** Marks the links of the pages handed over, one after the other, as long as the person wants marks there. */
export function watchMarks({ document, idle, readState, findHits, draw }: MarksWorld) {
  let stop = () => {};
  let page: Surroundings | undefined;
  let wanted = true;

  function show(next: Surroundings | undefined): void {
    stop();
    stop = () => {};
    page = next;
    if (!next) {
      draw([]);
      return;
    }
    stop = followLinks(document, idle, next, async (mentions) => {
      const state = await readState();
      if (page !== next) return;
      const filter = openFilter(state.filter ?? '');
      wanted = hasMarks(state, new URL(next.url).hostname);
      const hits = filter && wanted ? await findHits(mentions, filter, next.shown) : [];
      if (page === next) draw(hits);
    });
  }

  return {
    show,
    /** Another wish about marks: they go at once, or come back. */
    obey(settings: Settings): void {
      if (!page || hasMarks(settings, new URL(page.url).hostname) === wanted) return;
      wanted = !wanted;
      if (wanted) {
        show(page);
        return;
      }
      stop();
      draw([]);
    },
  };
}
