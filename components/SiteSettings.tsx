import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { SettingRow } from './SettingRow';
import { SettingSwitch } from './SettingSwitch';
import { SettingsSection } from './SettingsSection';
import { type SiteState, SiteSwitch } from './SiteSwitch';

export type SiteSettingsProps = {
  sites: readonly SiteState[];
  onSite: (id: string, on: boolean) => void;
  onAllOn: () => void;
  /** The browser keeps the extension from some of these sites. Only Firefox lets a person do that. */
  kept: boolean;
  onAllow: () => void;
  /** Whether pages of all other sites are looked at too. */
  everywhere: boolean;
  onEverywhere: (on: boolean) => void;
  /** Host names that the person added. */
  added: readonly string[];
  onRemove: (host: string) => void;
  /** More rows: what the person put away. */
  children?: ComponentChildren;
};

/** The sites that the extension knows, each on or off, and those that a person added. */
export function SiteSettings(props: SiteSettingsProps) {
  const { sites, onSite, kept, onAllow, everywhere, onEverywhere, added, onRemove } = props;
  const [wanted, setWanted] = useState('');
  const hint = useId();
  const found = sites.filter((site) => isWanted(site, wanted));
  const off = sites.filter(({ on, locked }) => !on && !locked);
  const count = (number: number) => formatCount(number, language());
  return (
    <SettingsSection title={text('optionsSites')} intro={text('optionsSitesIntro')}>
      {kept && (
        <SettingRow name={text('sitesKept')} hint={text('sitesKeptHint')}>
          <button type="button" class="button primary" onClick={onAllow}>
            {text('sitesAllow')}
          </button>
        </SettingRow>
      )}
      <div class="site-search">
        <input
          type="search"
          class="field"
          aria-label={text('siteSearch')}
          aria-describedby={hint}
          placeholder={text('siteSearch')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <p class="row quiet">
          <span id={hint} role="status">
            {found.length < sites.length
              ? text('sitesFound', count(found.length), count(sites.length))
              : off.length > 0
                ? plural('sitesOff', off.length, count(off.length))
                : plural('sitesAllOn', sites.length, count(sites.length))}
          </span>
          {off.length > 0 && (
            <button type="button" class="text-button" onClick={props.onAllOn}>
              {text('sitesTurnOn')}
            </button>
          )}
        </p>
      </div>
      {found.length > 0 ? (
        <ul class="site-list">
          {found.map((site) => (
            <SiteSwitch key={site.id} site={site} onChange={(on) => onSite(site.id, on)} />
          ))}
        </ul>
      ) : (
        <SettingRow name={text('siteUnknown')} hint={text('siteUnknownHint')} />
      )}
      <SettingSwitch
        name={text('lookEverywhere')}
        hint={text('lookEverywhereHint')}
        on={everywhere}
        onChange={onEverywhere}
      />
      {added.length > 0 && (
        <SettingRow name={text('sitesAdded')} hint={text('sitesAddedHint')} wide>
          <ul class="host-list">
            {added.map((host) => (
              <li key={host}>
                <span class="host">{host}</span>
                <button type="button" class="text-button" onClick={() => onRemove(host)}>
                  {text('siteRemove')}
                  <span class="unseen">: {host}</span>
                </button>
              </li>
            ))}
          </ul>
        </SettingRow>
      )}
      {props.children}
    </SettingsSection>
  );
}

function isWanted({ name, hosts }: SiteState, wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const said = [name, ...hosts].join(' ').toLowerCase();
  return words.every((word) => said.includes(word));
}
