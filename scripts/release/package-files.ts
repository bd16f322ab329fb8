import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A zip's clock has no zone: fields of the local one, so that it reads the same wherever it is made. */
const noTime = () => new Date(1980, 0, 1);

/** Files below a folder, as paths with `/`. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** A package of these files of a folder: the same bytes for the same contents, whenever, wherever and in whatever order. */
export function packFiles(folder: string, paths: readonly string[]): Uint8Array {
  const content: Zippable = {};
  for (const path of [...paths].sort()) content[path] = readFileSync(join(folder, path));
  return zipSync(content, { mtime: noTime(), level: 9, os: 3, attrs: 0o644 << 16 });
}
