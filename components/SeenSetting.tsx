import type { ComponentChildren } from 'preact';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';

export type SeenSettingProps = {
  /** Whether pages are remembered. */
  on: boolean;
  /** How many are. */
  pages: number;
  onSwitch: (on: boolean) => void;
  onClear: () => void;
  /** The pages. */
  children?: ComponentChildren;
};

/** Whether the pages with models that are opened are remembered, and how to forget them. */
export function SeenSetting({ on, pages, onSwitch, onClear, children }: SeenSettingProps) {
  return (
    <section class="seen-setting" aria-label={text('seen')}>
      <h2>{text('seen')}</h2>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span>
          {text('seenSwitch')}
          <span class="note quiet">{text('seenHint')}</span>
        </span>
      </label>
      {pages > 0 && (
        <p class="row">
          <span>{plural('seenCount', pages, formatCount(pages, language()))}</span>
          <button type="button" class="text-button" onClick={onClear}>
            {text('seenClear')}
          </button>
        </p>
      )}
      {children}
    </section>
  );
}
