import { text } from '../lib/text';
import { Icon } from './Icon';

/** The room of a card while no model is chosen. */
export function EmptyCard() {
  return (
    <aside class="empty-card" aria-label={text('details')}>
      <Icon name="lasso" size={40} />
      <p class="quiet">{text('pickModel')}</p>
    </aside>
  );
}
