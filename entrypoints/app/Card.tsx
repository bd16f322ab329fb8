import { DetailView } from '../../components/DetailView';
import { liveSource } from '../../lib/live/live-source';
import { useRecord } from './use-record';

const live = liveSource(false);

export type CardProps = {
  slug: string;
  /** It stands beside the list, not in its place. */
  beside?: boolean;
  onBack: () => void;
};

/** A model's card on every surface. What can be done about a model is wired to the card here. */
export function Card({ slug, beside, onBack }: CardProps) {
  const { state, retry } = useRecord(slug);
  return <DetailView state={state} beside={beside} onBack={onBack} onRetry={retry} live={live} />;
}
