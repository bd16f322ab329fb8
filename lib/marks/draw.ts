import type { LinkHit } from './find-hits';
import { markName, mountMark } from './host';
import { moveOver } from './move-over';
import { chooseLinks, mannerAt } from './place';

/** One mark in the page. */
interface Drawn {
  host: HTMLElement;
  root: HTMLElement;
  shows: string;
}

/** What is drawn into a mark, and how it is taken out again. */
export interface Brush {
  css: string;
  paint: (root: HTMLElement, hit: LinkHit) => void;
  clear: (root: HTMLElement) => void;
}

const identity = ({ models }: LinkHit): string => models.map(({ slug }) => slug).join();

/**
 * Keeps the marks in a page in step with its links: each link has its own, once; what has no link any more goes.
 * A mark that the page took out is not put back.
 */
export function drawMarks(document: Document, { css, paint, clear }: Brush) {
  const drawn = new Map<Element, Drawn>();

  function take(element: Element): void {
    const mark = drawn.get(element);
    if (!mark) return;
    clear(mark.root);
    mark.host.remove();
    drawn.delete(element);
  }

  return (hits: readonly LinkHit[]): void => {
    const wanted = new Map(chooseLinks(hits).map((hit) => [hit.element, hit]));
    for (const [element, { shows }] of drawn) {
      const hit = wanted.get(element);
      if (!hit || identity(hit) !== shows || !element.isConnected) take(element);
    }
    // Copies that a page made of itself, and marks of an extension that was updated meanwhile.
    const known = new Set([...drawn.values()].map(({ host }) => host));
    for (const host of document.querySelectorAll<HTMLElement>(markName)) if (!known.has(host)) host.remove();

    const manners = new Map(
      [...wanted.keys()]
        .filter((element) => !drawn.has(element))
        .map((element) => [element, mannerAt(element)] as const),
    );
    const over: { link: Element; root: HTMLElement }[] = [];
    for (const [element, manner] of manners) {
      const hit = wanted.get(element);
      if (!hit) continue;
      const { host, root } = mountMark(element, manner, css);
      paint(root, hit);
      drawn.set(element, { host, root, shows: identity(hit) });
      if (manner === 'over') over.push({ link: element, root });
    }
    moveOver(over);
  };
}
