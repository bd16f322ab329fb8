import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).default([]),
  optional_host_permissions: z.array(z.string()).default([]),
});
type Manifest = z.infer<typeof Manifest>;

export interface BuildCopy {
  folder: string;
  remove(): Promise<void>;
}

/** The optional hosts are granted from the start: Chromium's prompt cannot be answered without a person. */
export const hostsGranted = ({ host_permissions, optional_host_permissions, ...manifest }: Manifest) => ({
  ...manifest,
  host_permissions: [...host_permissions, ...optional_host_permissions],
});

/** The address of the tab in front is known, as after a click on the toolbar button, which only a person can make. */
export const tabsKnown = (manifest: Manifest) => ({ ...manifest, permissions: [...manifest.permissions, 'tabs'] });

/** A copy of a build with this changed in its manifest and nothing else. */
export async function copyBuild(extension: string, change: (manifest: Manifest) => object): Promise<BuildCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'bio-rodeo-copy-'));
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify(change(Manifest.parse(JSON.parse(await readFile(file, 'utf8'))))));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
