import { hintOf } from '../lib/openness/check-words';
import { text } from '../lib/text';

export type CheckOfferProps = {
  /** As `lib/openness/places.ts` names it. */
  repository: string;
  onCheck: () => void;
};

/** Offers the check of a repository, and says what is asked of whom. */
export function CheckOffer({ repository, onCheck }: CheckOfferProps) {
  return (
    <div class="check-offer">
      <button type="button" class="button" onClick={onCheck}>
        {text('checkOpen')}
      </button>
      <p class="quiet">{text(hintOf(repository))}</p>
    </div>
  );
}
