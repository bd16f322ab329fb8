/** Events by which single-page sites say that a new page has been drawn. */
const drawn = ['turbo:render', 'soft-nav:react-done', 'soft-nav:success'];

/** Without the Navigation API (Firefox before 147) the address is compared this often, in ms. */
const pollEvery = 1000;

/** The part of an address that makes it another page; a fragment does not. */
export const pageAddress = (url: string): string => url.split('#')[0] ?? url;

export interface NavigationListener {
  /** The address has changed; the document may still be the old one. */
  moved: (url: string) => void;
  /** The document at the address is (again) the page's own. */
  drawn?: (url: string) => void;
  /** The page came back whole from the browser's cache. */
  returned?: (url: string) => void;
}

/** What a person does before a page changes without loading. */
const acts = ['click', 'keydown', 'popstate'];

/**
 * Follows a tab through pages that change without loading, for the life of the window. The browser's own account of
 * navigation takes memory in each page (some 20 kB in Chromium), so it is asked for only once the person has acted in
 * the page, or at once where `start` is called.
 */
export function followNavigation(window: Window, listener: NavigationListener): { start(): void } {
  let address = pageAddress(window.document.URL);
  const check = () => {
    const now = pageAddress(window.document.URL);
    if (now === address) return;
    address = now;
    listener.moved(window.document.URL);
  };
  let started = false;
  const start = () => {
    check();
    if (started) return;
    started = true;
    const navigation: EventTarget | undefined = (window as { navigation?: EventTarget }).navigation;
    // `currententrychange`, not `navigate`: that one comes before the address has changed, and for cancelled navigations too.
    navigation?.addEventListener('currententrychange', check);
    if (!navigation) window.setInterval(check, pollEvery);
  };
  for (const type of acts) window.addEventListener(type, start, { capture: true, passive: true });
  if (listener.drawn) {
    for (const type of drawn) {
      window.document.addEventListener(type, () => {
        check();
        listener.drawn?.(window.document.URL);
      });
    }
  }
  const { returned } = listener;
  if (returned) {
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) returned(window.document.URL);
    });
  }
  return { start };
}
