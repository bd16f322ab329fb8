import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';

export type SettingRowProps = {
  name: string;
  /** The sentence that explains it. */
  hint?: ComponentChildren;
  /** An organization's policy decides: said in a sentence. The control itself is to be disabled by whoever hands it in. */
  locked?: boolean;
  /** The control needs the whole width: below the words, not beside them. */
  wide?: boolean;
  /** The control: a button, a field, a figure. */
  children?: ComponentChildren;
};

/** One setting: its name and explanation, and its control. Switches and choices have components of their own. */
export function SettingRow({ name, hint, locked, wide, children }: SettingRowProps) {
  return (
    <div class={wide ? 'setting wide' : 'setting'}>
      <div class="words">
        <h3 class="name">{name}</h3>
        {hint && <p class="hint quiet">{hint}</p>}
        {locked && <p class="hint locked">{text('lockedByPolicy')}</p>}
      </div>
      {children && <div class="control">{children}</div>}
    </div>
  );
}
