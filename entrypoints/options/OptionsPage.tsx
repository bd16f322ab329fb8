import { OptionsLayout, type OptionsSection } from '../../components/OptionsLayout';
import { text } from '../../lib/text';
import { LiveSection } from './LiveSection';
import { MarksSection } from './MarksSection';

/**
 * The settings. A feature adds its section here: a component in this folder that reads and writes its settings and
 * draws a component of `components/` made of SettingsSection, SettingSwitch, SettingChoice and SettingRow.
 */
export function OptionsPage() {
  const sections: OptionsSection[] = [
    { id: 'marks', title: text('optionsMarks'), content: <MarksSection /> },
    { id: 'live', title: text('optionsLive'), content: <LiveSection /> },
  ];
  return <OptionsLayout sections={sections} />;
}
