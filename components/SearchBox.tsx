import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Completion, CompletionOption } from '../lib/catalog/search/completion';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { CompletionList } from './CompletionList';
import { Icon } from './Icon';
import { optionId } from './ResultList';

export type SearchBoxProps = {
  value: string;
  /** The id of the list that the box steers, and of the option under the cursor; absent: there is no such list. */
  listId: string | undefined;
  activeId: string | undefined;
  /** What a filter that is being typed may become. */
  completion?: Completion;
  /** The completion is that of the text before: it stays in sight until the next is there, and is not to be chosen. */
  stale?: boolean;
  input: RefObject<HTMLInputElement | null>;
  /** The text, and where the cursor stands in it; `explain`: the filters are asked for. */
  onInput: (value: string, caret: number, explain?: boolean) => void;
  /** Keys that the completion has no use for. */
  onKeyDown: (event: KeyboardEvent) => void;
};

/** Where the person types; the results below follow each keystroke, and filters are completed on the way. */
export function SearchBox({ value, listId, activeId, completion, stale, input, onInput, onKeyDown }: SearchBoxProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  const [dismissed, setDismissed] = useState<Completion>();
  const open = completion && completion !== dismissed ? completion : undefined;

  // The next keystroke's list may have the option under the cursor in the same place: then the cursor stays on it.
  const pointed = useRef<string | undefined>(undefined);
  useEffect(() => {
    setActive((at) => (at >= 0 && completion?.options[at]?.insert === pointed.current ? at : -1));
  }, [completion]);
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' }), [active]);

  const caret = () => input.current?.selectionStart ?? value.length;
  const choose = ({ insert }: CompletionOption) => {
    if (!open || stale) return;
    const rest = value.slice(open.to);
    const end = insert.endsWith(' ') && rest.startsWith(' ') ? rest.slice(1) : rest;
    const front = value.slice(0, open.from) + insert;
    if (input.current) {
      input.current.value = front + end;
      input.current.setSelectionRange(front.length, front.length);
      input.current.focus();
    }
    onInput(front + end, front.length);
  };
  const explain = () => {
    input.current?.focus();
    if (open) setDismissed(open);
    else onInput(value, caret(), true);
  };
  const step = (by: number, { options }: Completion) => {
    const to = ((active + 1 + by + options.length + 1) % (options.length + 1)) - 1;
    pointed.current = options[to]?.insert;
    setActive(to);
  };
  const completing = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.altKey && event.key === 'ArrowDown') return explain;
    if (!open) return undefined;
    const option = open.options[active];
    if (event.key === 'ArrowDown') return () => step(1, open);
    if (event.key === 'ArrowUp') return () => step(-1, open);
    if (event.key === 'Escape') return () => setDismissed(open);
    if ((event.key === 'Enter' || event.key === 'Tab') && option) return () => choose(option);
    return undefined;
  };

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
        aria-expanded={open || listId ? 'true' : 'false'}
        aria-autocomplete="list"
        aria-controls={open ? id : listId}
        aria-activedescendant={open ? (active >= 0 ? optionId(id, active) : undefined) : activeId}
        placeholder={text('searchPlaceholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value, event.currentTarget.selectionStart ?? 0)}
        onBlur={() => setDismissed(completion)}
        onKeyDown={(event) => {
          const act = event.isComposing ? undefined : completing(event);
          if (!act) return onKeyDown(event);
          event.preventDefault();
          act();
        }}
      />
      {value && (
        <button type="button" class="icon-button" aria-label={text('clearSearch')} onClick={() => onInput('', 0)}>
          <Icon name="close" size={14} />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={text('typedFilters')}
        title={text('typedFilters')}
        aria-expanded={open !== undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={explain}
      >
        <Icon name="filter" />
      </button>
      {open && <CompletionList id={id} options={open.options} active={active} list={list} onChoose={choose} />}
      <span class="unseen" role="status">
        {open && plural('suggestions', open.options.length, formatCount(open.options.length, language()))}
      </span>
    </div>
  );
}
