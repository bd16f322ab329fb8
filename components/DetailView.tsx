import { useEffect, useRef } from 'preact/hooks';
import { text } from '../lib/text';
import { Icon } from './Icon';
import type { LiveSource } from './LiveCard';
import { type RecordState, RecordView } from './RecordView';

export type DetailViewProps = { state: RecordState; onBack: () => void; onRetry: () => void; live?: LiveSource };

/** A model's card in place of the list. Escape goes back. */
export function DetailView({ state, onBack, onRetry, live }: DetailViewProps) {
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Backspace') return;
    event.preventDefault();
    onBack();
  };
  return (
    <main class="detail-view" onKeyDown={onKeyDown}>
      <div class="card-bar">
        <button type="button" class="icon-button" aria-label={text('back')} title={text('back')} onClick={onBack}>
          <Icon name="back" />
        </button>
        <span class="brand">{text('backToResults')}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard -- axe scrollable-region-focusable */}
      <div class="card-scroll" tabIndex={0} role="group" aria-label={text('details')} data-testid="card" ref={scroll}>
        <RecordView state={state} onRetry={onRetry} live={live} />
      </div>
    </main>
  );
}
