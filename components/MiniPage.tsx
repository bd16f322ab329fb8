import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';

export type MiniPageProps = {
  /** As in an address bar: without the scheme. */
  address: string;
  title: string;
  /** Authors, as written on a paper. */
  byline?: string;
  /** What lies on the page. */
  children?: ComponentChildren;
};

/** A page in a browser's window, drawn: its title is real, its text is only lines. */
export function MiniPage({ address, title, byline, children }: MiniPageProps) {
  return (
    <section class="mini-page" aria-label={text('welcomeExample')}>
      <div class="mini-bar" aria-hidden="true">
        <span class="dots" />
        <span class="address">{address}</span>
      </div>
      <div class="mini-text">
        <p class="mini-title">{title}</p>
        {byline && <p class="quiet">{byline}</p>}
        <span class="mini-lines" aria-hidden="true" />
      </div>
      {children}
    </section>
  );
}
