import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { SiteEntry } from '../sites/site';
import type { SiteOff } from './sites-off';

z.config({ jitless: true });

const siteIds = z.array(z.string().max(100)).max(1000);

/** What an organization may set, as `public/managed-schema.json` says it to browsers and `docs/policy.md` to people. */
const fields = {
  /** The address of a catalogue's folder; read by what follows it. */
  catalogAddress: z.string().max(1000),
  /** Ids of sites on which the extension does nothing. */
  sitesOff: siteIds,
  /** Ids of the only sites on which it does anything. */
  onlySites: siteIds,
  /** `false`: no live figures are asked for. */
  liveFigures: z.boolean(),
};

type Fields = { [Name in keyof typeof fields]?: z.infer<(typeof fields)[Name]> };

/** An organization's policy; a field that is absent is left to the person. */
export interface Policy extends Fields {
  /** Names of what cannot be used: unknown here, or of another shape than the schema says. It has no effect. */
  unusable: string[];
}

export function parsePolicy(managed: Record<string, unknown>): Policy {
  const policy: Policy = { unusable: [] };
  for (const [name, value] of Object.entries(managed)) {
    const parsed = Object.hasOwn(fields, name) ? fields[name as keyof Fields].safeParse(value) : undefined;
    if (parsed?.success) Object.assign(policy, { [name]: parsed.data });
    else policy.unusable.push(name);
  }
  return policy;
}

/** Empty where no organization manages the browser. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects it where there is no policy.
  return parsePolicy(await browser.storage.managed.get(null).catch(() => ({})));
}

/** Tells of every change; Chrome and Edge learn of one while they run, Firefox when it starts. */
export function followPolicy(listener: (policy: Policy) => void): () => void {
  const onChange = (_: unknown, area: string) => {
    if (area === 'managed') void readPolicy().then(listener);
  };
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}

/** Whether the policy turns a site off. */
export function isOffByPolicy({ sitesOff = [], onlySites }: Policy, id: string): boolean {
  return sitesOff.includes(id) || (onlySites !== undefined && !onlySites.includes(id));
}

/** The sites that the policy turns off. */
export function sitesOffByPolicy(policy: Policy, sites: readonly SiteEntry[]): SiteOff[] {
  return sites.filter(({ id }) => isOffByPolicy(policy, id)).map(({ id, hosts }) => ({ site: id, hosts: [...hosts] }));
}
