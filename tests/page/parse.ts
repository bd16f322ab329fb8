import { JSDOM } from 'jsdom';

/** A document as the browser would parse it; no script runs, nothing is loaded. */
export function parseHtml(html: string): Document {
  const { window } = new JSDOM('');
  return new window.DOMParser().parseFromString(html, 'text/html');
}
