import type { Ref } from 'preact';
import { text } from '../lib/text';
import { Icon } from './Icon';

export type SearchBoxProps = {
  value: string;
  /** The id of the list that the box steers, and of the option under the cursor. */
  listId: string;
  activeId: string | undefined;
  input: Ref<HTMLInputElement>;
  onInput: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** Where the person types; the results below follow each keystroke. */
export function SearchBox({ value, listId, activeId, input, onInput, onKeyDown }: SearchBoxProps) {
  return (
    <div class="search-box">
      <Icon name="search" size={18} />
      <input
        ref={input}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: only an input with a datalist is a combobox by itself -- HTML-AAM
        role="combobox"
        list={undefined}
        aria-label={text('search')}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={text('searchPlaceholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value ? (
        <button type="button" class="icon-button" aria-label={text('clearSearch')} onClick={() => onInput('')}>
          <Icon name="close" size={14} />
        </button>
      ) : (
        <span class="key" aria-hidden="true">
          /
        </span>
      )}
    </div>
  );
}
