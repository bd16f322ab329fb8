import type { CatalogIndex } from './schema';
import { sha256 } from './sha-256';

/** A file of the API, its path relative to the base address. */
export interface BuiltFile {
  path: string;
  text: string;
}

/** A file, and what catalog.json says of it. */
export interface DescribedFile {
  built: BuiltFile;
  entry: CatalogIndex['figures'];
}

/** An immutable file under a name that no other content ever has: its own, or else one with its hash. */
export async function describeFile(text: string, name: { stem: string } | { path: string }): Promise<DescribedFile> {
  const hash = await sha256(text);
  const path = 'path' in name ? name.path : `${name.stem}-${hash.slice(0, 8)}.json`;
  const bytes = new TextEncoder().encode(text).length;
  return { entry: { path, sha256: hash, bytes }, built: { path: `v1/${path}`, text } };
}
