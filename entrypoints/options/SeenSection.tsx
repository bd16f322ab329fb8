import { SettingRow } from '../../components/SettingRow';
import { SettingSwitch } from '../../components/SettingSwitch';
import { SettingsSection } from '../../components/SettingsSection';
import { formatCount } from '../../lib/format';
import { language, plural, text } from '../../lib/text';
import { useSeen } from '../app/use-seen';

/** Whether the pages with models that are opened are remembered, and how to forget them. */
export function SeenSection() {
  const { on, pages, turn, forget } = useSeen();
  return (
    <SettingsSection title={text('seen')}>
      {on !== undefined && <SettingSwitch name={text('seenSwitch')} hint={text('seenHint')} on={on} onChange={turn} />}
      {pages.length > 0 && (
        <SettingRow name={plural('seenCount', pages.length, formatCount(pages.length, language()))}>
          <button type="button" class="button" onClick={() => forget()}>
            {text('seenClear')}
          </button>
        </SettingRow>
      )}
    </SettingsSection>
  );
}
