import { text } from '../lib/text';
import { SettingRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';

/** A keyboard command and the keys that the browser has for it. */
export interface Shortcut {
  command: 'search' | 'panel' | 'check';
  /** As the browser writes them; absent: none are set. */
  keys?: string;
}

export type ShortcutSettingsProps = {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page of keys. */
  onChange: () => void;
};

/** Keys within the extension's own surfaces. */
const within = [
  { name: 'slash', keys: ['/'] },
  { name: 'arrows', keys: ['↑', '↓'] },
  { name: 'enter', keys: ['Enter'] },
  { name: 'escape', keys: ['Esc'] },
] as const;

/** All that the keyboard does. */
export function ShortcutSettings({ shortcuts, onChange }: ShortcutSettingsProps) {
  return (
    <SettingsSection title={text('optionsKeyboard')} intro={text('optionsKeyboardIntro')}>
      <dl class="key-list">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{text(`command_${command}`)}</dt>
            <dd>{keys ? <Keys keys={keys.split('+')} /> : <span class="quiet">{text('shortcutNone')}</span>}</dd>
          </div>
        ))}
        {within.map(({ name, keys }) => (
          <div key={name}>
            <dt>{text(`key_${name}`)}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <SettingRow name={text('shortcutsChange')} hint={text('shortcutsChangeHint')}>
        <button type="button" class="button" onClick={onChange}>
          {text('shortcutsOpen')}
        </button>
      </SettingRow>
    </SettingsSection>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  return keys.map((key) => (
    <kbd key={key} class="key">
      {key}
    </kbd>
  ));
}
