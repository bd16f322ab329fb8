import type { Idle } from '../marks/follow-links';
import { followChanges } from '../page/changes';
import { openLandmarks, type SeesLandmark } from './open-landmarks';
import { namesDoi, otherTexts, tagTexts } from './page-texts';
import { goesAcross, severalSegments } from './several-segments';

/** What a glance goes by. */
export interface Glimpse {
  /** The catalogue's landmarks, as text; absent until the first fill. */
  landmarks: string | undefined;
  /** Whether links get marks on this host. */
  marks: boolean;
}

/** What a glance needs of the world around it. */
export interface GlanceWorld {
  document: Document;
  /** Whether the site's pages add links after they have loaded. */
  grows: boolean;
  idle: Idle;
  read: () => Promise<Glimpse>;
  /** Calls the detector, which takes over. */
  call: () => unknown;
  /** Whether the detector is here. */
  isOver: () => boolean;
}

/** Links read in a slice at least, for a page that is never at rest, and on one page. */
const leastAtOnce = 50;
const mostLinks = 4000;
/** How long a page that says nothing of itself is watched for late tags, in ms. */
const longestWait = 5000;

/** Links that may hold a landmark; the browser picks them far faster than a script could. */
const telling = (): string => {
  const parts = [...'0123456789', ...severalSegments].map((part) => `[href*="${part}" i]`);
  return `a:is(${parts}):not([href^="#"],[href*="//scholar.google"])`;
};

/**
 * Looks whether a page says or links anything of the catalogue's, by landmarks alone, and calls the detector if so. On
 * all other pages, which are nearly all, this is the only thing of the extension's that runs.
 */
export function watchGlance({ document, grows, idle, read, call, isOver }: GlanceWorld) {
  let turn = 0;
  /** A later reading of the links takes the place of one under way. */
  let passes = 0;
  let stop = () => {};
  /** Read once for the address and for the document that comes after it; not kept, for it is long. */
  let reading: Promise<Glimpse | undefined> | undefined;

  function end(): void {
    turn += 1;
    stop();
  }

  function found(): void {
    end();
    call();
  }

  /** Reads the links in idle slices. */
  function readLinks(sees: SeesLandmark, address: string): void {
    passes += 1;
    const [mine, pass] = [turn, passes];
    const across = goesAcross(address);
    // Links within the page.
    const own = `/${address.split(/[#?]/, 1)[0]?.split('/').slice(3).join('/')}#`;
    const links = document.querySelectorAll(across ? 'a[href]' : telling());
    let index = 0;
    idle(function slice(deadline) {
      for (let count = 0; count < leastAtOnce || deadline.timeRemaining() > 1; count += 1) {
        if (mine !== turn || pass !== passes || isOver()) return;
        const link = index < mostLinks && links[index];
        if (!link) return;
        index += 1;
        const href = link.getAttribute('href') ?? '';
        if (!href.startsWith(own) && sees(href, across || goesAcross(href))) return found();
      }
      idle(slice);
    });
  }

  /** Looks at a page as far as it has come; says whether there is more to wait for: tags that name its DOI. */
  async function lookAt(url: string, withLinks = true): Promise<boolean> {
    const mine = turn;
    reading ??= read().catch(() => undefined);
    const glimpse = await reading;
    const isWhole = document.readyState !== 'loading';
    if (isWhole) reading = undefined;
    if (mine !== turn || !glimpse || isOver()) return false;
    const sees = openLandmarks(glimpse.landmarks ?? '');
    const across = goesAcross(url);
    const holds = (text: string) => !sees || sees(text, across);
    const names = !isWhole || namesDoi(document, url);
    if (holds(url) || (isWhole && tagTexts(document).some(holds)) || (!names && otherTexts(document).some(holds)))
      found();
    else if (sees && isWhole && withLinks && glimpse.marks) readLinks(sees, url);
    return !names;
  }

  /** `late`: what the page links is still to come. */
  function look(url: string, late: boolean): void {
    end();
    if (isOver()) return;
    const mine = turn;
    void lookAt(url).then((waits) => mine === turn && document.readyState !== 'loading' && follow(url, late, waits));
  }

  /** Looks again after changes; nothing of what was read is held meanwhile. */
  function follow(url: string, late: boolean, waits: boolean): void {
    const again = (withLinks: boolean) => void (isOver() ? end() : lookAt(url, withLinks));
    const stopWaiting =
      waits && followChanges(document.head, { attributeFilter: ['content'] }, () => again(false), longestWait);
    const stopFollowing = (grows || late) && followChanges(document, {}, () => again(true));
    stop = () => {
      if (stopWaiting) stopWaiting();
      if (stopFollowing) stopFollowing();
    };
  }

  return {
    /** The address has changed: the document may be the last page's. */
    moved: (url: string) => look(url, true),
    /** The document is the page's own, as far as it has come. */
    drawn: (url: string) => look(url, false),
  };
}
