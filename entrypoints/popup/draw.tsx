import { render } from 'preact';
import browser from 'webextension-polyfill';
import { firstQuery } from '../../lib/catalog/query';
import { App } from '../app/App';
import type { SearchAnswer } from '../app/use-search';

/**
 * Draws the popup around the box that stands in its page, and goes on with what was typed there meanwhile. `answer` is
 * that to the first query.
 */
export function draw(answer: SearchAnswer): void {
  const root = document.getElementById('app');
  if (!root) return;
  const typed = root.querySelector('input')?.value;
  const first = typed ? { query: { ...firstQuery, text: typed } } : { query: firstQuery, answer };
  render(<App first={first} />, root);
  // A popup has no tab of its own; the same page opened in a tab may take the whole window.
  void browser.tabs.getCurrent().then((tab) => {
    if (tab) document.body.dataset.surface = 'tab';
  });
}
