import { guardEvents } from '../page/trusted-events';
import { markLanguage } from '../text';

export const hostName = 'bio-rodeo-panel';

/** How often the panel is put back when a page removes it; then the page is left to itself. */
const patience = 3;
/** The same within a page that draws its own parts again and again. */
const patienceWithin = 20;

export interface PanelHost {
  /** Where the panel is drawn. */
  root: HTMLElement;
  /** Takes the panel out of the page for good. */
  remove: () => void;
}

/**
 * Puts an element with a shadow root into the page: after the anchor where there is one, else beside the body, where a
 * page that replaces its body (GitHub) or transforms it leaves it alone. Keys pressed inside stay inside, and only a
 * person's events count.
 */
export function mountHost(
  document: Document,
  css: string,
  findAnchor = (): Element | undefined => undefined,
): PanelHost {
  document.querySelector(hostName)?.remove();
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // Before insertion: Firefox holds inline style elements to the page's CSP once they are in it (bugzilla 1706787).
  style.textContent = css;
  const root = document.createElement('div');
  markLanguage(root);
  shadow.append(style, root);

  guardEvents(shadow);

  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    observer.disconnect();
    // A newer panel takes the place of one left behind by an updated extension, whose script lives on.
    const replaced = document.querySelector(hostName) !== null;
    if (!replaced && returns++ < (host.hasAttribute('within') ? patienceWithin : patience)) put();
  });

  function put(): void {
    const anchor = findAnchor();
    host.toggleAttribute('within', anchor !== undefined);
    root.toggleAttribute('data-within', anchor !== undefined);
    if (anchor) anchor.after(host);
    else document.documentElement.append(host);
    for (let at = host.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
  }

  put();
  return {
    root,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}
