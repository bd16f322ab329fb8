import { useEffect, useState } from 'preact/hooks';
import { SettingSwitch } from '../../components/SettingSwitch';
import { SettingsSection } from '../../components/SettingsSection';
import { followSettings, readState, type Settings, writeMarks } from '../../lib/settings';
import { text } from '../../lib/text';

/** Whether links get marks. */
export function MarksSection() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readState().then(setSettings);
    followSettings(setSettings);
  }, []);
  return (
    <SettingsSection title={text('optionsMarks')}>
      {settings && (
        <SettingSwitch
          name={text('marksSetting')}
          hint={text('marksHint')}
          on={settings.marks}
          onChange={(marks) => void writeMarks(marks)}
        />
      )}
    </SettingsSection>
  );
}
