import { useEffect, useRef } from 'preact/hooks';
import type { ModelSummary } from '../lib/catalog/summary';
import { text } from '../lib/text';
import { ModelRow } from './ModelRow';

export type ResultListProps = {
  id: string;
  hits: readonly ModelSummary[];
  /** Position of the option under the cursor; -1 for none. */
  active: number;
  /** Whether the list is in sight; out of it a browser may forget how far it was scrolled. */
  shown: boolean;
  onChoose: (slug: string) => void;
};

/** The id of a list's option, for `aria-activedescendant`. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** The models that fit, best first. The keyboard stays in the search box; the cursor is kept in sight. */
export function ResultList({ id, hits, active, shown, onChoose }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, shown]);
  return (
    <div id={id} role="listbox" aria-label={text('search')} ref={list}>
      {hits.map((model, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box takes the keys -- WAI-ARIA combobox pattern
        // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant -- same pattern
        <div
          key={model.slug}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          class="model-row"
          onClick={() => onChoose(model.slug)}
        >
          <ModelRow model={model} />
        </div>
      ))}
    </div>
  );
}
