import type { ExploreView } from '../lib/explore/address';
import { text } from '../lib/text';

export type ViewTabsProps = {
  views: readonly ExploreView[];
  current: ExploreView;
  /** The address of a view, to be opened in another tab too. */
  address: (view: ExploreView) => string;
};

/** The ways to look at the selection. They are links: the browser's back button goes back. */
export function ViewTabs({ views, current, address }: ViewTabsProps) {
  return (
    <nav class="view-tabs" aria-label={text('views')}>
      {views.map((view) => (
        <a key={view} href={address(view) || '#'} aria-current={view === current ? 'page' : undefined}>
          {text(`view_${view}`)}
        </a>
      ))}
    </nav>
  );
}
