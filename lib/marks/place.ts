import type { LinkHit } from './find-hits';
import { markName } from './host';

/** Where nothing of ours may stand: what the person writes, code, other controls, our own elements. */
const closed = `[contenteditable]:not([contenteditable="false" i]), code, pre, textarea, button, summary, label, ${markName}`;

const isFit = ({ element }: LinkHit): boolean => !element.closest(closed) && element.textContent?.trim() !== '';

const entry = 'li, tr, dt, dd, p, article, h1, h2, h3, h4, h5, h6';

/** Whether two links in a row are one entry's: the same work again (abstract, PDF), or paper and code of a model on one line. */
function isSameEntry(one: LinkHit, next: LinkHit): boolean {
  if (next.order - one.order !== 1) return false;
  if (one.key === next.key) return true;
  const names = ({ models }: LinkHit): string => models.map(({ slug }) => slug).join();
  return names(one) === names(next) && one.element.closest(entry) === next.element.closest(entry);
}

/** The links that get a mark. Links in a row that are one entry's get one, at the link with the longest text. */
export function chooseLinks(hits: readonly LinkHit[]): LinkHit[] {
  const chosen: LinkHit[] = [];
  let last: LinkHit | undefined;
  for (const hit of hits.filter(isFit)) {
    const best = chosen.at(-1);
    const isSame = last && isSameEntry(last, hit);
    last = hit;
    if (!best || !isSame) chosen.push(hit);
    else if ((hit.element.textContent?.length ?? 0) > (best.element.textContent?.length ?? 0)) {
      chosen[chosen.length - 1] = hit;
    }
  }
  return chosen;
}

/** Beside the words of a link, or over the corner of a link that is a whole row or card, which nothing may push. */
export type Manner = 'beside' | 'over';

/** How a mark stands at a link. Read for all links before any mark is added, so that the page is laid out once. */
export function mannerAt(element: Element): Manner {
  const view = element.ownerDocument.defaultView;
  const { parentElement } = element;
  if (!view || !parentElement) return 'beside';
  const parent = view.getComputedStyle(parentElement);
  if (/grid/.test(parent.display)) return 'over';
  if (/flex/.test(parent.display)) return parent.flexDirection.startsWith('row') ? 'beside' : 'over';
  return /^(?:inline|contents|$)/.test(view.getComputedStyle(element).display) ? 'beside' : 'over';
}
