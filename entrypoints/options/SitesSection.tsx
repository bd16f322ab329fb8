import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PutAwayPanels } from '../../components/PutAwayPanels';
import { SiteSettings } from '../../components/SiteSettings';
import { readState, writeHidden } from '../../lib/settings';
import { isOffByPolicy } from '../../lib/settings/policy';
import { sitesOff, withSite } from '../../lib/settings/sites-off';
import { everySite } from '../../lib/sites/added';
import { matches, sites } from '../../lib/sites/index';
import type { RestingSite } from '../../lib/sites/rest';
import { usePermissions } from './use-permissions';
import { usePolicy } from './use-policy';
import { useSettings, useStored } from './use-stored';

const byName = [...sites].sort((one, other) => one.name.localeCompare(other.name));

/** Which sites are looked at. */
export function SitesSection() {
  const off = useStored(sitesOff)?.sitesOff;
  const policy = usePolicy();
  const permissions = usePermissions();
  const settings = useSettings();
  const [rest, setRest] = useState<RestingSite[]>([]);
  useEffect(() => void readState().then((state) => setRest(state.rest)), []);
  if (!off || !policy || !permissions || !settings) return null;

  const today = new Date().toISOString();
  const turn = async (id: string, on: boolean) => {
    const site = sites.find((one) => one.id === id);
    // Read again: several may be turned at once.
    if (site) await sitesOff.write({ sitesOff: withSite((await sitesOff.read()).sitesOff, site, on) });
  };
  return (
    <SiteSettings
      sites={byName.map(({ id, name, hosts }) => {
        const locked = isOffByPolicy(policy, id);
        const asleep = rest.find(({ site, until }) => site === id && today < until);
        return { id, name, hosts, locked, asleep, on: !locked && !off.some(({ site }) => site === id) };
      })}
      onSite={(id, on) => void turn(id, on)}
      onAllOn={() => void sitesOff.write({ sitesOff: [] })}
      kept={permissions.kept}
      onAllow={() => void browser.permissions.request({ origins: [...matches] })}
      everywhere={permissions.everywhere}
      onEverywhere={(on) => void browser.permissions[on ? 'request' : 'remove']({ origins: [everySite] })}
      added={permissions.added}
      onRemove={(host) => void browser.permissions.remove({ origins: [`https://${host}/*`] })}
    >
      <PutAwayPanels
        hiddenSites={settings.hiddenSites}
        hiddenPages={settings.hiddenPages.length}
        onSiteBack={(host) => void writeHidden('hiddenSites', [host], false)}
        onPagesBack={() => void writeHidden('hiddenPages', settings.hiddenPages, false)}
      />
    </SiteSettings>
  );
}
