import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { EmptyState } from './EmptyState';
import { Icon } from './Icon';
import { Skeleton } from './Skeleton';

export type SavedViewProps = {
  /** How many models are saved; absent before that is read. */
  total: number | undefined;
  /** How many of them fit the filters. */
  shown: number;
  /** A model's card stands in its place: kept as it was, out of sight. */
  away: boolean;
  /** Why there is nothing to see, or what was just done. */
  said?: ComponentChildren;
  onBack: () => void;
  notices?: ComponentChildren;
  filters: ComponentChildren;
  /** The models. */
  children: ComponentChildren;
  /** What else is kept. */
  more?: ComponentChildren;
};

/** What a person keeps. Escape goes back. */
export function SavedView(props: SavedViewProps) {
  const { total, shown, away } = props;
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!away) scroll.current?.focus();
  }, [away]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    props.onBack();
  };
  return (
    <main class="saved-view" hidden={away} onKeyDown={onKeyDown}>
      <div class="card-bar">
        <button type="button" class="icon-button" aria-label={text('back')} title={text('back')} onClick={props.onBack}>
          <Icon name="back" />
        </button>
        <h1 class="brand">{text('savedHere')}</h1>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard -- axe scrollable-region-focusable */}
      <div class="saved-scroll" tabIndex={0} role="group" aria-label={text('savedHere')} ref={scroll}>
        {props.notices}
        {total !== undefined && total > 0 && props.filters}
        <p class="said" role="status">
          {props.said}
        </p>
        {total === undefined ? (
          <Skeleton rows={5} />
        ) : total === 0 ? (
          <EmptyState title={text('savedNone')} hint={text('savedNoneHint')} action={undefined} />
        ) : shown === 0 ? (
          <EmptyState title={text('savedNoMatch')} hint={text('savedNoMatchHint')} action={undefined} />
        ) : (
          <>
            <p class="list-heading">{plural('savedCount', shown, formatCount(shown, language()))}</p>
            <ul class="saved-list">{props.children}</ul>
          </>
        )}
        {props.more}
      </div>
    </main>
  );
}
