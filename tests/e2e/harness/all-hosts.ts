import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.looseObject({
  host_permissions: z.array(z.string()).default([]),
  optional_host_permissions: z.array(z.string()).default([]),
});

export interface Copy {
  folder: string;
  remove(): Promise<void>;
}

/**
 * A copy of a build whose optional hosts are granted from the start, with nothing else changed: Chromium's prompt cannot
 * be answered without a person.
 */
export async function copyWithAllHosts(extension: string): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'bio-rodeo-copy-'));
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { host_permissions, optional_host_permissions, ...rest } = Manifest.parse(
    JSON.parse(await readFile(file, 'utf8')),
  );
  const granted = { ...rest, host_permissions: [...host_permissions, ...optional_host_permissions] };
  await writeFile(file, JSON.stringify(granted));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
