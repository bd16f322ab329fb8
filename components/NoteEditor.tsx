import { useEffect, useId, useRef } from 'preact/hooks';
import { text } from '../lib/text';

export type NoteEditorProps = {
  /** The model's name. */
  name: string;
  note: string;
  tags: readonly string[];
  /** Tags in use, offered while one types. */
  known?: readonly string[];
  /** Of the note, in characters. */
  longest: number;
  /** The note and the tags as written. */
  onKeep: (note: string, tags: string) => void;
  onCancel: () => void;
};

/** A person's own words beside a model. Escape leaves them as they were, Control and Enter keep them; then the focus is back where it was. */
export function NoteEditor({ name, note, tags, known = [], longest, onKeep, onCancel }: NoteEditorProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  const labels = useRef<HTMLInputElement>(null);
  const id = useId();
  const before = useRef<Element | null>(null);
  useEffect(() => {
    // In the panel's shadow root, or the document.
    before.current = (words.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null;
    words.current?.focus();
  }, []);
  const leave = () => before.current instanceof HTMLElement && before.current.focus();
  const keep = () => {
    const written = [words.current?.value ?? note, labels.current?.value ?? tags.join(', ')] as const;
    leave();
    onKeep(...written);
  };
  const cancel = () => {
    leave();
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The card or list around it stays.
      event.stopPropagation();
      event.preventDefault();
      cancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
    // What is typed is no command of the list or of the page around it.
    else if (event.key !== 'Tab') event.stopPropagation();
  };
  return (
    <form
      class="note-editor"
      aria-label={text('noteOf', name)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label for={`${id}-note`}>{text('note')}</label>
      <textarea
        id={`${id}-note`}
        ref={words}
        rows={3}
        maxLength={longest}
        defaultValue={note}
        aria-describedby={`${id}-hint`}
      />
      <label for={`${id}-tags`}>{text('tagsField')}</label>
      <input id={`${id}-tags`} ref={labels} type="text" list={`${id}-known`} defaultValue={tags.join(', ')} />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <p id={`${id}-hint`} class="quiet">
        {text('noteHint')}
      </p>
      <p class="row">
        <button type="submit" class="button primary">
          {text('keepNote')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}
