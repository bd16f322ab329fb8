import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../lib/text';

export interface Choice<Value extends string> {
  value: Value;
  name: string;
  /** Decoration above the name. */
  picture?: ComponentChildren;
}

export type SettingChoiceProps<Value extends string> = {
  name: string;
  /** The sentence that explains it. */
  hint?: ComponentChildren;
  choices: readonly Choice<Value>[];
  chosen: Value;
  /** An organization's policy decides: the choice is shown as it stands. */
  locked?: boolean;
  onChange: (chosen: Value) => void;
};

/** A setting with a few values, all in sight; the arrow keys go from one to the next. */
export function SettingChoice<Value extends string>(props: SettingChoiceProps<Value>) {
  const { name, hint, choices, chosen, locked, onChange } = props;
  const id = useId();
  return (
    <fieldset class="setting wide" disabled={locked} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="name">{name}</legend>
      {hint && (
        <p class="hint quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {locked && <p class="hint locked">{text('lockedByPolicy')}</p>}
      <div class="choices">
        {choices.map(({ value, name, picture }) => (
          <label key={value} class="choice">
            {picture}
            <span class="choice-name">
              <input type="radio" name={id} checked={value === chosen} onChange={() => onChange(value)} />
              {name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
