import type { Figures, ModelRecord } from '../lib/catalog/schema';
import { text } from '../lib/text';
import { LiveCard, type LiveSource } from './LiveCard';
import { ModelCard } from './ModelCard';
import { Skeleton } from './Skeleton';

/** A record on its way to the card. */
export type RecordState =
  | { status: 'loading' }
  | { status: 'found'; record: ModelRecord; figures: Figures; release: string }
  | { status: 'absent' }
  | { status: 'unavailable' }
  | { status: 'disconnected' };

export type RecordViewProps = {
  state: RecordState;
  onRetry: () => void;
  /** Where live figures come from; absent: the card shows the catalogue's alone. */
  live?: LiveSource;
};

/** One record: the card, or a sentence that says what to do. While it loads, only its space is held. */
export function RecordView({ state, onRetry, live }: RecordViewProps) {
  switch (state.status) {
    case 'found':
      return live ? (
        <LiveCard
          key={state.record.slug}
          record={state.record}
          figures={state.figures}
          release={state.release}
          source={live}
        />
      ) : (
        <ModelCard record={state.record} figures={state.figures} release={state.release} />
      );
    case 'loading':
      return <Skeleton rows={5} />;
    case 'absent':
      return (
        <p class="record-state" role="status">
          {text('recordAbsent')}
        </p>
      );
    case 'disconnected':
      return (
        <p class="record-state" role="status">
          {text('reloadPage')}
        </p>
      );
    case 'unavailable':
      return (
        <div class="record-state" role="status">
          <p>{text('recordUnavailable')}</p>
          <button type="button" class="text-button" onClick={onRetry}>
            {text('tryAgain')}
          </button>
        </div>
      );
  }
}
