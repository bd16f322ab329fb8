import { describe, expect, it } from 'vitest';
import { permissionFaults, permissionReasons, type Target } from '../../../scripts/release/permissions';
import config from '../../../wxt.config';
import { readProjectFile } from '../../architecture/sources';

/** The manifest as it is configured. WXT adds the side panel's permission when it builds for Chrome or Edge. */
async function manifestOf(target: Target) {
  if (typeof config.manifest !== 'function') throw new Error('wxt.config.ts has no manifest of each browser.');
  const manifest = await config.manifest({ browser: target, manifestVersion: 3, mode: 'production', command: 'build' });
  const sidePanel = target === 'firefox' ? [] : ['sidePanel'];
  return { ...manifest, permissions: [...(manifest.permissions ?? []), ...sidePanel] as string[] };
}

describe.each<Target>(['chrome', 'edge', 'firefox'])('the manifest for %s', (target) => {
  it('asks for what has a reason, and for nothing else', async () => {
    expect(permissionFaults(await manifestOf(target), target)).toEqual([]);
  });

  it.each<[string, (manifest: Awaited<ReturnType<typeof manifestOf>>) => object, RegExp]>([
    [
      'a permission',
      ({ permissions }) => ({ permissions: [...permissions, 'tabs'] }),
      /permission tabs, for which no reason/,
    ],
    [
      'a host',
      ({ content_scripts = [] }) => ({
        content_scripts: [...content_scripts, { matches: ['https://bank.example/*'] }],
      }),
      /host https:\/\/bank\.example\/\*, for which no reason/,
    ],
    ['every host', () => ({ host_permissions: ['<all_urls>'] }), /host <all_urls>, for which no reason/],
    ['an optional permission', () => ({ optional_permissions: ['history'] }), /optional permission history/],
    [
      'a file that pages may load',
      () => ({ web_accessible_resources: [{ resources: ['a.png'] }] }),
      /pages could load/,
    ],
    [
      'a page that may talk to it',
      () => ({ externally_connectable: { matches: ['https://a.example/*'] } }),
      /another shape/,
    ],
    [
      'data of everybody',
      () => ({
        browser_specific_settings: {
          gecko: { data_collection_permissions: { required: ['browsingActivity'], optional: ['browsingActivity'] } },
        },
      }),
      /would have to collect browsingActivity/,
    ],
    [
      'one that is gone',
      ({ permissions }) => ({ permissions: permissions.slice(1) }),
      /does not ask for the permission activeTab/,
    ],
  ])('fails with %s', async (_, change, fault) => {
    const manifest = await manifestOf(target);
    expect(permissionFaults({ ...manifest, ...change(manifest) }, target).join('\n')).toMatch(fault);
  });
});

it('PRIVACY.md and ARCHITECTURE.md explain each permission too', () => {
  for (const page of ['PRIVACY.md', 'ARCHITECTURE.md']) {
    const explained = [...readProjectFile(page).matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
    expect([page, Object.keys(permissionReasons).filter((each) => !explained.includes(each))]).toEqual([page, []]);
  }
});
