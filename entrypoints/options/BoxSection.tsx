import { SettingChoice } from '../../components/SettingChoice';
import { SettingsSection } from '../../components/SettingsSection';
import { boxWish, boxWishes } from '../../lib/settings/repository-box';
import { type TextKey, text } from '../../lib/text';
import { useStored } from './use-stored';

/** On which repositories the box in GitHub's sidebar stands. */
export function BoxSection() {
  const stored = useStored(boxWish);
  if (!stored) return null;
  const choices = boxWishes.map((value) => ({ value, name: text(`boxWish_${value}` as TextKey) }));
  return (
    <SettingsSection title={text('boxSettings')}>
      <SettingChoice
        name={text('boxWish')}
        hint={text('boxWishHint')}
        choices={choices}
        chosen={stored.repositoryBox}
        onChange={(repositoryBox) => void boxWish.write({ repositoryBox })}
      />
    </SettingsSection>
  );
}
