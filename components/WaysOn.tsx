import { text } from '../lib/text';
import { Icon } from './Icon';

export type WaysOnProps = {
  /** Opens it beside the page; absent: it is there, or cannot be. */
  onBeside: (() => void) | undefined;
  onTab: () => void;
};

/** From the popup to where there is more room. */
export function WaysOn({ onBeside, onTab }: WaysOnProps) {
  return (
    <>
      {onBeside && (
        <button type="button" class="way" onClick={onBeside}>
          <Icon name="beside" size={14} />
          {text('besidePage')}
        </button>
      )}
      <button type="button" class="way" onClick={onTab}>
        <Icon name="tab" size={14} />
        {text('openInTab')}
      </button>
    </>
  );
}
