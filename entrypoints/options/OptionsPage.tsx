import { OptionsLayout, type OptionsSection } from '../../components/OptionsLayout';
import { PolicyNotice } from '../../components/PolicyNotice';
import { PrivacyNote } from '../../components/PrivacyNote';
import { text } from '../../lib/text';
import { BoxSection } from './BoxSection';
import { CatalogSection } from './CatalogSection';
import { DataSection } from './DataSection';
import { KeyboardSection } from './KeyboardSection';
import { LiveSection } from './LiveSection';
import { LookSection } from './LookSection';
import { MarksSection } from './MarksSection';
import { SavedSection } from './SavedSection';
import { SeenSection } from './SeenSection';
import { SitesSection } from './SitesSection';
import { usePolicy } from './use-policy';

/**
 * The settings. A feature adds its section here: a component in this folder that reads and writes its settings and
 * draws a component of `components/` made of SettingsSection, SettingSwitch, SettingChoice and SettingRow.
 */
export function OptionsPage() {
  const policy = usePolicy();
  const sections: OptionsSection[] = [
    { id: 'look', title: text('optionsLook'), content: <LookSection /> },
    { id: 'marks', title: text('optionsMarks'), content: <MarksSection /> },
    { id: 'sites', title: text('optionsSites'), content: <SitesSection /> },
    { id: 'catalog', title: text('catalogSettings'), content: <CatalogSection /> },
    { id: 'saved', title: text('savedHere'), content: <SavedSection /> },
    { id: 'seen', title: text('seen'), content: <SeenSection /> },
    { id: 'live', title: text('optionsLive'), content: <LiveSection /> },
    { id: 'box', title: text('boxSettings'), content: <BoxSection /> },
    { id: 'keyboard', title: text('optionsKeyboard'), content: <KeyboardSection /> },
    { id: 'data', title: text('optionsData'), content: <DataSection /> },
    { id: 'privacy', title: text('optionsPrivacy'), content: <PrivacyNote /> },
  ];
  const { unusable = [], ...managed } = policy ?? {};
  const notice = (unusable.length > 0 || Object.keys(managed).length > 0) && <PolicyNotice unusable={unusable} />;
  return <OptionsLayout sections={sections} notice={notice} />;
}
