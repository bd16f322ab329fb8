import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../lib/text';
import { Switch } from './Switch';

export type SettingSwitchProps = {
  name: string;
  /** The sentence that explains it. */
  hint?: ComponentChildren;
  on: boolean;
  /** An organization's policy decides: the switch is shown as it stands. */
  locked?: boolean;
  onChange: (on: boolean) => void;
};

/** A setting that is on or off. The whole row is its label. */
export function SettingSwitch({ name, hint, on, locked, onChange }: SettingSwitchProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, locked && `${id}-locked`].filter(Boolean).join(' ');
  return (
    <label class="setting">
      <span class="words">
        <span class="name" id={id}>
          {name}
        </span>
        {hint && (
          <span class="hint quiet" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {locked && (
          <span class="hint locked" id={`${id}-locked`}>
            {text('lockedByPolicy')}
          </span>
        )}
      </span>
      <Switch labelledBy={id} describedBy={described || undefined} on={on} locked={locked} onChange={onChange} />
    </label>
  );
}
