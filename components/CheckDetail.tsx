import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../lib/text';
import { Icon } from './Icon';

export type CheckDetailProps = { onBack: () => void; children: ComponentChildren };

/** A check in place of the popup's list. Escape goes back. */
export function CheckDetail({ onBack, children }: CheckDetailProps) {
  const label = text('checkTitle');
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
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
      <div class="card-scroll" tabIndex={0} role="group" aria-label={label} data-testid="check" ref={scroll}>
        {children}
      </div>
    </main>
  );
}
