import { text } from '../lib/text';
import { SettingRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';

/** What leaves the browser: nothing that was not asked for. */
export function PrivacyNote() {
  return (
    <SettingsSection title={text('optionsPrivacy')}>
      <SettingRow name={text('privacyPages')} hint={text('privacyPagesHint')} />
      <SettingRow name={text('privacyAsked')} hint={text('privacyAskedHint')} />
      <SettingRow name={text('privacyNone')} hint={text('privacyNoneHint')} />
    </SettingsSection>
  );
}
