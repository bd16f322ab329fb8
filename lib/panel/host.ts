import { guardEvents } from '../page/trusted-events';

export const hostName = 'bio-rodeo-panel';

/** How often the panel is put back when a page removes it; then the page is left to itself. */
const patience = 3;

export interface PanelHost {
  /** Where the panel is drawn. */
  root: HTMLElement;
  /** Takes the panel out of the page for good. */
  remove: () => void;
}

/**
 * Puts an element with a shadow root into the page. It stands beside the body, where a page that replaces its body
 * (GitHub) or transforms it leaves it alone. Keys pressed inside stay inside, and only a person's events count.
 */
export function mountHost(document: Document, css: string): PanelHost {
  document.querySelector(hostName)?.remove();
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // Before insertion: Firefox holds inline style elements to the page's CSP once they are in it (bugzilla 1706787).
  style.textContent = css;
  const root = document.createElement('div');
  root.lang = document.defaultView?.navigator.language ?? '';
  shadow.append(style, root);

  guardEvents(shadow);

  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    // A newer panel takes the place of one left behind by an updated extension, whose script lives on.
    const replaced = document.querySelector(hostName) !== null;
    if (!replaced && returns++ < patience) document.documentElement.append(host);
    else observer.disconnect();
  });
  document.documentElement.append(host);
  observer.observe(document.documentElement, { childList: true });
  return {
    root,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}
