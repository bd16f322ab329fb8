import { text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { SecretSetting, type SecretSettingProps } from './SecretSetting';
import { SettingSwitch } from './SettingSwitch';
import { SettingsSection } from './SettingsSection';

/** One secret: whether it is kept, how it fared, and what can be done. */
export type SecretState = Pick<SecretSettingProps, 'kept' | 'status' | 'onSave' | 'onTest' | 'onForget'>;

export type LiveSettingsProps = {
  /** Whether the health of a repository is asked for when the panel opens on GitHub. */
  automatic: boolean;
  onAutomatic: (automatic: boolean) => void;
  /** Firefox was asked for consent, and it was not given. */
  refused: boolean;
  token: SecretState;
  openAlexKey: SecretState;
  email: SecretState;
};

/** Live figures: when they are asked for by themselves, and what opens their services wider. */
export function LiveSettings({ automatic, onAutomatic, refused, token, openAlexKey, email }: LiveSettingsProps) {
  return (
    <SettingsSection title={text('optionsLive')} intro={text('optionsLiveIntro')}>
      <SettingSwitch
        name={text('liveAutomatic')}
        hint={
          <>
            {text('liveAutomaticHint')}
            <span role="status">{refused && ` ${text('liveConsentRefused')}`}</span>
          </>
        }
        on={automatic}
        onChange={onAutomatic}
      />
      <SecretSetting
        name={text('githubToken')}
        hint={
          <>
            {text('githubTokenHint')}{' '}
            <ExternalLink href="https://github.com/settings/personal-access-tokens/new">
              {text('githubTokenMake')}
            </ExternalLink>
          </>
        }
        {...token}
      />
      <SecretSetting
        name={text('openAlexKey')}
        hint={
          <>
            {text('openAlexKeyHint')}{' '}
            <ExternalLink href="https://openalex.org/settings/api">{text('openAlexKeyMake')}</ExternalLink>
          </>
        }
        {...openAlexKey}
      />
      <SecretSetting name={text('crossrefEmail')} hint={text('crossrefEmailHint')} plain {...email} />
    </SettingsSection>
  );
}
