import { expect } from 'vitest';
import type { Tab } from './tab';

/** The extension's own pages, and what each shows when it is there; the popup's is what its page is in a tab. */
const readyWith: Record<string, string> = {
  'popup.html': '[role=option]',
  'sidepanel.html': '[role=option]',
  'explore.html#q=esm2': '[role=option]',
  'explore.html#view=organizations': 'tbody tr',
  'explore.html#view=plot': '.plot-cursor',
  'options.html': '.site-list',
  'compare.html': 'h1',
  'openness.html': 'h1',
  'welcome.html': 'h1',
};

/** Sets the browser's own zoom of an extension page, which holds for all of the extension's pages. */
const setZoom = (factor: number) =>
  `(async ({ tabs }) => tabs.setZoom((await tabs.getCurrent()).id, ${factor}))(globalThis.browser ?? chrome)`;

/** What is wider than its place: the page, or a part of it that scrolls. */
const tooWide = `[document.documentElement, ...document.querySelectorAll('.search-scroll, .card-scroll, main')]
  .filter((part) => part.scrollWidth > part.clientWidth + 1)
  .map((part) => part.tagName + '.' + part.className + ' ' + part.scrollWidth + ' > ' + part.clientWidth)`;

export const everyPage = Object.keys(readyWith);

/** Opens pages of the extension at the zoom of 200 % and expects that none has to be scrolled sideways. */
export async function expectPagesFitZoomed(
  paths: readonly string[],
  open: (path: string) => Promise<Tab>,
): Promise<void> {
  for (const path of paths) {
    const tab = await open(path);
    const width = await tab.evaluate('innerWidth');
    await tab.evaluate(setZoom(2));
    try {
      await expect.poll(() => tab.evaluate('innerWidth * 2'), { message: path }).toBe(width);
      await tab.waitFor(readyWith[path] ?? 'body');
      await expect.poll(() => tab.evaluate(tooWide), { message: path }).toEqual([]);
    } finally {
      await tab.evaluate(setZoom(1));
      await tab.close();
    }
  }
}
