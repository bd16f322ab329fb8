import { guardEvents } from '../page/trusted-events';
import { markLanguage } from '../text';
import type { Manner } from './place';

export const markName = 'bio-rodeo-mark';

export interface MarkHost {
  host: HTMLElement;
  /** Where the mark is drawn. */
  root: HTMLElement;
}

/** Puts a small element with a shadow root after a link. The link and what stands around it are left as they are. */
export function mountMark(link: Element, manner: Manner, css: string): MarkHost {
  const document = link.ownerDocument;
  const host = document.createElement(markName);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // Before insertion: Firefox holds inline style elements to the page's CSP once they are in it (bugzilla 1706787).
  style.textContent = css;
  const root = document.createElement('span');
  root.className = manner;
  markLanguage(root);
  shadow.append(style, root);
  guardEvents(shadow);
  // A row that is itself clickable would take a press on the mark for one on itself.
  for (const type of ['click', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup']) {
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }
  if (manner === 'over') host.setAttribute('over', '');
  link.after(host);
  return { host, root };
}
