import type { Ref } from 'preact';
import type { CompletionOption } from '../lib/catalog/search/completion';
import { formatCount } from '../lib/format';
import { language, text } from '../lib/text';
import { optionId } from './ResultList';

export type CompletionListProps = {
  id: string;
  options: readonly CompletionOption[];
  /** Position of the option under the cursor; -1 for none. */
  active: number;
  list: Ref<HTMLDivElement>;
  onChoose: (option: CompletionOption) => void;
};

/** What a filter that is being typed may become. The keyboard stays in the search box. */
export function CompletionList({ id, options, active, list, onChoose }: CompletionListProps) {
  return (
    <div id={id} role="listbox" class="completions" aria-label={text('typedFilters')} ref={list}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box takes the keys -- WAI-ARIA combobox pattern
        // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant -- same pattern
        <div
          key={option.insert}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          class={option.value === undefined ? 'completion explained' : 'completion'}
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <span class="operator">
            {option.operator}:{option.value}
          </span>
          <span class="quiet figures">
            {option.value === undefined
              ? text(`operator_${option.operator}`)
              : option.count !== undefined && formatCount(option.count, language())}
          </span>
        </div>
      ))}
    </div>
  );
}
