import { text } from '../lib/text';

export type CheckOfferProps = { onCheck: () => void };

/** Offers the check of a repository, and says what is asked of whom. */
export function CheckOffer({ onCheck }: CheckOfferProps) {
  return (
    <div class="check-offer">
      <button type="button" class="button" onClick={onCheck}>
        {text('checkOpen')}
      </button>
      <p class="quiet">{text('checkHint')}</p>
    </div>
  );
}
