import { text } from '../lib/text';
import { SettingRow } from './SettingRow';

export type HostListProps = {
  name: string;
  hint: string;
  /** Host names, or what else was put away. */
  entries: readonly string[];
  onBack: (entry: string) => void;
};

/** What a person put away, each with the way back. */
export function HostList({ name, hint, entries, onBack }: HostListProps) {
  return (
    <SettingRow name={name} hint={hint} wide>
      <ul class="host-list">
        {entries.map((entry) => (
          <li key={entry}>
            <span class="host">{entry}</span>
            <button type="button" class="text-button" onClick={() => onBack(entry)}>
              {text('bringBack')}
              <span class="unseen">: {entry}</span>
            </button>
          </li>
        ))}
      </ul>
    </SettingRow>
  );
}
