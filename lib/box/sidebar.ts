import { guardEvents } from '../page/trusted-events';

export const boxName = 'bio-rodeo-box';

/** How often the box is put back where GitHub draws its sidebar anew; then it is left out. */
const patience = 10;

/** GitHub's sidebar as a table of rows, as it was and as it is built with React. */
const sidebars = ['.Layout-sidebar .BorderGrid', '[data-component="PageLayout.Pane"] .BorderGrid'];

/** Absent: GitHub has changed, or has not drawn it yet. */
export function findSidebar(document: Document): Element | undefined {
  return sidebars.map((one) => document.querySelector(one)).find((one) => one !== null) ?? undefined;
}

export interface SidebarBox {
  /** Where the box is drawn. */
  root: HTMLElement;
  remove: () => void;
}

/**
 * Puts an element with a shadow root into the sidebar as its last row, so that nothing of GitHub's moves. `fill` draws
 * before it is in the page: it comes at its full height.
 */
export function mountBox(document: Document, css: string, fill: (root: HTMLElement) => void): SidebarBox | undefined {
  const first = findSidebar(document);
  if (!first) return undefined;
  for (const old of document.querySelectorAll(boxName)) old.remove();
  const host = document.createElement(boxName);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // Before insertion: Firefox holds inline style elements to the page's CSP once they are in it (bugzilla 1706787).
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'cell';
  root.lang = document.defaultView?.navigator.language ?? '';
  shadow.append(style, root);
  guardEvents(shadow);
  fill(root);

  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    observer.disconnect();
    const sidebar = findSidebar(document);
    const replaced = document.querySelector(boxName) !== null;
    if (sidebar && !replaced && returns++ < patience) put(sidebar);
  });

  function put(sidebar: Element): void {
    takeSpacing(host, sidebar);
    sidebar.append(host);
    for (let at: Node | null = host.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
  }

  put(first);
  return {
    root,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}

/** GitHub's own spacing: that of the row before. */
function takeSpacing(host: HTMLElement, sidebar: Element): void {
  const style = (element: Element) => sidebar.ownerDocument.defaultView?.getComputedStyle(element);
  host.toggleAttribute('row', style(sidebar)?.display === 'table');
  const cell = [...sidebar.querySelectorAll('.BorderGrid-cell')].at(-1);
  const padding = cell && style(cell)?.paddingTop;
  if (padding) host.style.setProperty('--padding', padding);
}
