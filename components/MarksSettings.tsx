import { text } from '../lib/text';
import { HostList } from './HostList';
import { SettingSwitch } from './SettingSwitch';
import { SettingsSection } from './SettingsSection';

export type MarksSettingsProps = {
  /** Whether links get marks at all. */
  marks: boolean;
  /** Host names whose links get none. */
  hiddenMarks: readonly string[];
  onMarks: (marks: boolean) => void;
  /** Marks on this host again. */
  onBack: (host: string) => void;
};

/** Whether links get marks, and where they were turned off. */
export function MarksSettings({ marks, hiddenMarks, onMarks, onBack }: MarksSettingsProps) {
  return (
    <SettingsSection title={text('optionsMarks')}>
      <SettingSwitch name={text('marksSetting')} hint={text('marksHint')} on={marks} onChange={onMarks} />
      {hiddenMarks.length > 0 && (
        <HostList name={text('hiddenMarks')} hint={text('hiddenMarksHint')} entries={hiddenMarks} onBack={onBack} />
      )}
    </SettingsSection>
  );
}
