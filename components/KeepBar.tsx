import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { Icon } from './Icon';

export type KeepBarProps = {
  /** The list of saved models is what is shown. */
  here: boolean;
  /** How many notices wait there. */
  notices: number;
  /** How many models are chosen for comparison. */
  compared: number;
  onSaved: () => void;
  onCompare: () => void;
};

/** The way to what a person keeps and compares, at the foot of the popup. */
export function KeepBar({ here, notices, compared, onSaved, onCompare }: KeepBarProps) {
  return (
    <nav class="keep-bar" aria-label={text('savedHere')}>
      <button type="button" class="action" aria-current={here ? 'page' : undefined} onClick={onSaved}>
        <Icon name={here ? 'kept' : 'keep'} />
        {text('savedList')}
        {notices > 0 && <span class="badge">{plural('newNotices', notices, formatCount(notices, language()))}</span>}
      </button>
      {compared > 0 && (
        <button type="button" class="action" onClick={onCompare}>
          <Icon name="compare" />
          {text('comparing', compared)}
        </button>
      )}
    </nav>
  );
}
