import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { Icon } from './Icon';
import { SettingRow } from './SettingRow';
import { SettingSwitch } from './SettingSwitch';
import { SettingsSection } from './SettingsSection';

export type WelcomeViewProps = {
  /** The panel at work. */
  example: ComponentChildren;
  /** The name of its model; absent until it is known. */
  model: string | undefined;
  /** The address of the example's paper. */
  paper: string;
  /** Addresses of the extension's own pages. */
  search: string;
  settings: string;
  /** The keys that open the search; absent: none are set. */
  keys: string | undefined;
  /** The browser keeps the extension from some of its sites. Only Firefox lets a person do that. */
  kept: boolean;
  onAllow: () => void;
  everywhere: boolean;
  onEverywhere: (on: boolean) => void;
};

/** What a person sees first: the panel at work, what leaves the browser, and what can be allowed if they like. */
export function WelcomeView(props: WelcomeViewProps) {
  const { example, model, paper, search, settings, keys, kept, onAllow, everywhere, onEverywhere } = props;
  return (
    <main class="welcome">
      <header class="welcome-head">
        <span class="brand">
          <Icon name="lasso" size={22} /> bio.rodeo
        </span>
        <h1>{text('welcomeTitle')}</h1>
        <p class="lead">{text('welcomeLead')}</p>
        {model && <p class="quiet">{text('welcomeTry', model)}</p>}
      </header>
      {example}
      <section class="welcome-privacy" aria-labelledby="leaves">
        <h2 id="leaves">{text('welcomeLeaves')}</h2>
        <p class="nothing">{text('welcomeNothing')}</p>
        <p>{text('welcomeNothingHint')}</p>
      </section>
      <SettingsSection title={text('welcomePermissions')} intro={text('welcomePermissionsIntro')}>
        {kept && (
          <SettingRow name={text('sitesKept')} hint={text('sitesKeptHint')}>
            <button type="button" class="button primary" onClick={onAllow}>
              {text('sitesAllow')}
            </button>
          </SettingRow>
        )}
        <SettingSwitch
          name={text('lookEverywhere')}
          hint={text('lookEverywhereHint')}
          on={everywhere}
          onChange={onEverywhere}
        />
      </SettingsSection>
      <nav class="welcome-next" aria-label={text('welcomeNext')}>
        <ExternalLink href={paper} class="next">
          <strong>{text('welcomePaper')}</strong>
          <span class="quiet">{text('welcomePaperHint')}</span>
        </ExternalLink>
        <a href={search} class="next">
          <strong>{text('welcomeSearch')}</strong>
          <span class="quiet">{keys ? text('welcomeSearchKeys', keys) : text('welcomeSearchHint')}</span>
        </a>
        <a href={settings} class="next">
          <strong>{text('welcomeSettings')}</strong>
          <span class="quiet">{text('welcomeSettingsHint')}</span>
        </a>
      </nav>
    </main>
  );
}
