import { MarksSettings } from '../../components/MarksSettings';
import { writeHidden, writeMarks } from '../../lib/settings';
import { useSettings } from './use-stored';

/** Whether links get marks. */
export function MarksSection() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <MarksSettings
      marks={settings.marks}
      hiddenMarks={settings.hiddenMarks}
      onMarks={(marks) => void writeMarks(marks)}
      onBack={(host) => void writeHidden('hiddenMarks', [host], false)}
    />
  );
}
