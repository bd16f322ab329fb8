import { useId } from 'preact/hooks';
import { formatDate } from '../lib/format';
import { language, text } from '../lib/text';
import { Switch } from './Switch';

/** One of the extension's sites, as the settings show it. */
export interface SiteState {
  id: string;
  name: string;
  /** As the registry has them: `*.` stands for the host itself and all below it. */
  hosts: readonly string[];
  on: boolean;
  /** An organization's policy turned it off. */
  locked?: boolean;
  /** The catalogue put it to sleep. */
  asleep?: { until: string; why: string };
}

export type SiteSwitchProps = { site: SiteState; onChange: (on: boolean) => void };

/** A site and its switch. */
export function SiteSwitch({ site, onChange }: SiteSwitchProps) {
  const { name, hosts, on, locked, asleep } = site;
  const id = useId();
  return (
    <li>
      <label class="site">
        <span class="words">
          <span id={id}>{name}</span>
          <span class="hosts quiet" id={`${id}-more`}>
            {hosts.map((host) => host.replace('*.', '')).join(', ')}
            {asleep && (
              <span class="note">{text('siteAsleep', formatDate(asleep.until, language(), 'short'), asleep.why)}</span>
            )}
            {locked && <span class="note locked">{text('lockedByPolicy')}</span>}
          </span>
        </span>
        <Switch labelledBy={id} describedBy={`${id}-more`} on={on} locked={locked} onChange={onChange} />
      </label>
    </li>
  );
}
