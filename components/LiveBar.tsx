import { formatList } from '../lib/format';
import type { ServiceName } from '../lib/live/answer';
import { language, text } from '../lib/text';
import { Icon } from './Icon';
import { ageOf } from './OriginNote';

export type LiveBarProps = {
  /** Whom the button asks. */
  services: readonly ServiceName[];
  asking: boolean;
  /** When the oldest of the figures shown was asked for, in milliseconds since 1970; absent: none was. */
  at?: number;
  /** Some are older than such figures should be, or missing. */
  due: boolean;
  failed: boolean;
  /** Nobody answers: the extension was updated under the page. */
  disconnected: boolean;
  onAsk: (mode: 'due' | 'anew') => void;
};

/** The button that asks for live figures, and whom it asks. What is said changes in place: nothing moves. */
export function LiveBar({ services, asking, at, due, failed, disconnected, onAsk }: LiveBarProps) {
  const names = formatList(services, language(), 'conjunction');
  return (
    <div class="live-bar">
      <button
        type="button"
        class="button"
        aria-disabled={asking}
        onClick={() => !asking && onAsk(at !== undefined && !due ? 'anew' : 'due')}
      >
        <Icon name="refresh" size={14} />
        {text(at === undefined || due ? 'askLive' : 'askLiveAgain')}
      </button>
      <p class="quiet" role="status">
        {disconnected ? (
          text('reloadPage')
        ) : asking ? (
          <span class="awaited-words">{text('askingLive', names)}</span>
        ) : (
          <>
            {at === undefined ? text('liveHint', names) : text('liveAsked', ageOf(at))}
            {failed && ` ${text('liveTrouble')}`}
          </>
        )}
      </p>
    </div>
  );
}
