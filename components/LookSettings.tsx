import type { Place, Theme } from '../lib/settings/looks';
import { text } from '../lib/text';
import { SettingChoice } from './SettingChoice';
import { SettingsSection } from './SettingsSection';
import { ThemePicture } from './ThemePicture';
import { WindowPicture } from './WindowPicture';

export type LookSettingsProps = {
  theme: Theme;
  place: Place;
  size: 'pill' | 'card';
  onTheme: (theme: Theme) => void;
  onPlace: (place: Place) => void;
  onSize: (size: 'pill' | 'card') => void;
};

/** How everything looks, and where the panel lies on a page. */
export function LookSettings({ theme, place, size, onTheme, onPlace, onSize }: LookSettingsProps) {
  return (
    <SettingsSection title={text('optionsLook')} intro={text('optionsLookIntro')}>
      <SettingChoice
        name={text('theme')}
        hint={text('themeHint')}
        choices={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          name: text(`theme_${value}`),
          picture: <ThemePicture theme={value} />,
        }))}
        chosen={theme}
        onChange={onTheme}
      />
      <SettingChoice
        name={text('place')}
        hint={text('placeHint')}
        choices={(['floating', 'side', 'page'] as const).map((value) => ({
          value,
          name: text(`place_${value}`),
          picture: <WindowPicture shows={value} />,
        }))}
        chosen={place}
        onChange={onPlace}
      />
      <SettingChoice
        name={text('panelSize')}
        hint={text('panelSizeHint')}
        choices={(['pill', 'card'] as const).map((value) => ({
          value,
          name: text(`panelSize_${value}`),
          picture: <WindowPicture shows={value} />,
        }))}
        chosen={size}
        onChange={onSize}
      />
    </SettingsSection>
  );
}
