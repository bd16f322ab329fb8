import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';

export type SearchFootProps = {
  /** What can be set, behind a line. */
  settings?: ComponentChildren;
  /** Ways on to other surfaces. */
  ways?: ComponentChildren;
};

/** The foot of the search: settings, and ways on. */
export function SearchFoot({ settings, ways }: SearchFootProps) {
  if (!settings && !ways) return null;
  return (
    <footer class="search-foot">
      {settings && (
        <details>
          <summary>{text('settings')}</summary>
          {settings}
        </details>
      )}
      {ways && <div class="ways">{ways}</div>}
    </footer>
  );
}
