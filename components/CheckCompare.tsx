import { useId, useState } from 'preact/hooks';
import { text } from '../lib/text';

export type CheckCompareProps = {
  /** Begins a comparison; false when what was typed is no repository on GitHub. */
  onCompare: (typed: string) => boolean;
};

/** Asks for the repository to put beside the one that was checked. */
export function CheckCompare({ onCompare }: CheckCompareProps) {
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const id = useId();
  return (
    <form
      class="check-compare"
      onSubmit={(event) => {
        event.preventDefault();
        setBad(!onCompare(typed));
      }}
    >
      <h3>{text('checkCompare')}</h3>
      <label for={id}>{text('checkCompareWith')}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={typed}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {text('checkCompareStart')}
        </button>
      </div>
      {bad && (
        <p id={`${id}-bad`} role="alert">
          {text('checkCompareBad')}
        </p>
      )}
    </form>
  );
}
