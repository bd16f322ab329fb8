import { useEffect, useRef } from 'preact/hooks';
import { text } from '../lib/text';
import { Icon } from './Icon';
import { RecordView, type RecordViewProps } from './RecordView';

export type DetailViewProps = RecordViewProps & {
  /** It stands beside the list, not in its place. */
  beside?: boolean;
  onBack: () => void;
};

/** A model's card in place of the list. Escape goes back. */
export function DetailView({ beside = false, onBack, ...view }: DetailViewProps) {
  const Part = beside ? 'aside' : 'main';
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Backspace') return;
    event.preventDefault();
    onBack();
  };
  return (
    <Part class="detail-view" aria-label={beside ? text('details') : undefined} onKeyDown={onKeyDown}>
      <div class="card-bar">
        {beside ? (
          <>
            <span class="brand">{text('details')}</span>
            <button type="button" class="icon-button" aria-label={text('done')} title={text('done')} onClick={onBack}>
              <Icon name="close" />
            </button>
          </>
        ) : (
          <>
            <button type="button" class="icon-button" aria-label={text('back')} title={text('back')} onClick={onBack}>
              <Icon name="back" />
            </button>
            <span class="brand">{text('backToResults')}</span>
            <h1 class="unseen">bio.rodeo</h1>
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard -- axe scrollable-region-focusable */}
      <div class="card-scroll" tabIndex={0} role="group" aria-label={text('details')} data-testid="card" ref={scroll}>
        <RecordView {...view} />
      </div>
    </Part>
  );
}
