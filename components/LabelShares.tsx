import type { SearchFacets } from '../lib/catalog/query';
import { formatCount, formatList } from '../lib/format';
import { language, text } from '../lib/text';

export type LabelSharesProps = { labels: SearchFacets['labels'] };

const order = ['Open', 'Partial', 'Closed'] as const;

/** How many are open, partial and closed: a bar for the eye, with its counts in words. */
export function LabelShares({ labels }: LabelSharesProps) {
  const known = order.flatMap((label) => (labels[label] ? [{ label, count: labels[label] }] : []));
  const words = known.map(({ label, count }) =>
    text('labelCount', formatCount(count, language()), text(`label_${label}`)),
  );
  return (
    <span class="label-shares figures" title={formatList(words, language())}>
      <span class="bar" aria-hidden="true">
        {known.map(({ label, count }) => (
          <span key={label} class={label} style={{ flexGrow: count }} />
        ))}
      </span>
      <span class="words">{words.length > 0 ? formatList(words, language()) : text('noScore')}</span>
    </span>
  );
}
