import { z } from 'zod';
import { matches } from '../../lib/sites';
import { everySite } from '../../lib/sites/added';

/*
 * Every permission that a package asks for, with the reason as stores and people read it. What is not here may not be in
 * a manifest.
 */

export type Target = 'chrome' | 'edge' | 'firefox';

export const permissionReasons: Record<string, string> = {
  activeTab:
    'On a site that the extension does not know, the popup says what the page in front is about, at the moment the person opens it or presses the shortcut.',
  alarms: 'To look for a newer catalogue every six hours, where the person or their organization has set its address.',
  contextMenus: 'The entry “Look up in bio.rodeo” in the menu of a link or of selected text.',
  scripting:
    'To put the panel and the marks into a page after its paper or repository was found in the catalogue, and into no other.',
  sidePanel: 'The catalogue beside the page, which stays open and follows the tab.',
  storage:
    'Settings, and the compact list of identifiers (DOIs, arXiv ids, repositories) that pages are matched against.',
};

export const hostsReason = `The sites of publishers, preprint servers and code hosts where papers and repositories are recognized, host by host. The extension reads the identifiers of a page there, compares them with the catalogue in the package, and shows a panel if one is found. Nothing of the page is sent anywhere.`;

export const optionalReasons: Record<string, string> = {
  [everySite]:
    'Asked for when the person adds a site of their own, all sites, or has a PDF read: for that one site where it is one. It can be taken back in the same place.',
  browsingActivity:
    'Firefox’s consent to data collection, asked for when the person wants figures on GitHub to come by themselves: GitHub then sees which repository is looked at. Nothing is collected by us.',
};

/** Only in these packages. */
const targetsOf: Record<string, readonly Target[]> = { sidePanel: ['chrome', 'edge'], browsingActivity: ['firefox'] };

const isFor = (target: Target) => (permission: string) => targetsOf[permission]?.includes(target) ?? true;

/** What of a manifest asks a person for anything. */
const Asking = z.object({
  permissions: z.array(z.string()).default([]),
  host_permissions: z.array(z.string()).default([]),
  optional_permissions: z.array(z.string()).default([]),
  optional_host_permissions: z.array(z.string()).default([]),
  content_scripts: z.array(z.object({ matches: z.array(z.string()) })).default([]),
  web_accessible_resources: z.array(z.unknown()).default([]),
  externally_connectable: z.undefined().optional(),
  browser_specific_settings: z
    .object({
      gecko: z.object({
        data_collection_permissions: z.object({ required: z.array(z.string()), optional: z.array(z.string()) }),
      }),
    })
    .optional(),
});

/** What a manifest asks for beyond what has a reason, and what has a reason and is not asked for; a sentence each. */
export function permissionFaults(manifest: unknown, target: Target): string[] {
  const parsed = Asking.safeParse(manifest);
  if (!parsed.success) return [`The manifest of ${target} has another shape than is checked: ${parsed.error.message}`];
  const asked = parsed.data;
  const collected = asked.browser_specific_settings?.gecko.data_collection_permissions;
  const hosts = [...asked.host_permissions, ...asked.content_scripts.flatMap((script) => script.matches)];
  const optional = [...asked.optional_permissions, ...asked.optional_host_permissions, ...(collected?.optional ?? [])];
  const required = collected?.required.filter((kind) => kind !== 'none') ?? [];
  return [
    ...differences('permission', asked.permissions, Object.keys(permissionReasons).filter(isFor(target)), target),
    ...differences('host', hosts, matches, target),
    ...differences('optional permission', optional, Object.keys(optionalReasons).filter(isFor(target)), target),
    ...required.map((kind) => `${target} would have to collect ${kind} from everybody.`),
    ...asked.web_accessible_resources.map(
      () => `${target}: pages could load files of the extension and so know of it.`,
    ),
  ];
}

function differences(kind: string, asked: readonly string[], reasoned: readonly string[], target: Target): string[] {
  const without = [...new Set(asked)].filter((each) => !reasoned.includes(each));
  const unused = reasoned.filter((each) => !asked.includes(each));
  return [
    ...without.map((each) => `${target} asks for the ${kind} ${each}, for which no reason is given.`),
    ...unused.map((each) => `${target} does not ask for the ${kind} ${each}, for which a reason is given.`),
  ];
}
