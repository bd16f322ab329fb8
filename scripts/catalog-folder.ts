import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Build, buildCatalog } from '../lib/catalog/build';
import type { BuiltFile } from '../lib/catalog/describe-file';
import { type PreviousBuild, readPreviousBuild } from '../lib/catalog/previous-build';
import type { CatalogIndex } from '../lib/catalog/schema';

export interface FolderBuild {
  /** The folder of models.jsonl, figures.jsonl and release.json. */
  source: string;
  /** The folder that will hold `v1/`. */
  out: string;
  /** For a web server: with a file for each model, and with changes since the catalogue that was there before. */
  hosted: boolean;
  /** The folder of that catalogue, when it is not `out`. */
  previous?: string;
}

/** Builds the catalogue into a folder. With anything wrong in the source, nothing is written. */
export async function buildIntoFolder({ source, out, hosted, previous: elsewhere }: FolderBuild): Promise<Build> {
  const before = elsewhere ?? out;
  const sourceFile = async (file: string) => {
    const name = join(source, file);
    return { name, text: await readFile(name, 'utf8') };
  };
  const read = await Promise.allSettled(['models.jsonl', 'figures.jsonl', 'release.json'].map(sourceFile));
  const unread = read.flatMap((file) => (file.status === 'rejected' ? [`cannot be read: ${file.reason.message}`] : []));
  const [models, figures, release] = read.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  if (!models || !figures || !release) return { status: 'invalid', problems: unread };
  const found = hosted ? await previousIn(before) : { warnings: [] };
  const build = await buildCatalog({ models, figures, release, hosted, previous: found.previous });
  if (build.status === 'invalid') return build;
  const kept = found.previous ? filesOf(found.previous.index) : [];
  if (before !== out) await bring(before, out, kept);
  await write(out, build.files);
  const again = found.previous && JSON.stringify(found.previous.index) === JSON.stringify(build.index);
  // Built again, the folder stays as it is: also what it holds of the release before.
  if (!again) await removeAllBut(out, [...build.files.map(({ path }) => path), ...kept]);
  return { ...build, warnings: [...found.warnings, ...build.warnings] };
}

async function previousIn(folder: string): Promise<{ previous?: PreviousBuild; warnings: string[] }> {
  const read = await readPreviousBuild((path) => readFile(join(folder, path), 'utf8').catch(() => undefined));
  if (read.status === 'read') return read;
  if (read.status === 'none') return { warnings: [] };
  return { warnings: [`${join(folder, read.reason)}: no changes since that catalogue are written`] };
}

/** What a client in the middle of a sync may still ask for. */
function filesOf({ shards, figures, citing, changes }: CatalogIndex): string[] {
  return [...shards, figures, ...citing, ...changes].map(({ path }) => `v1/${path}`);
}

async function bring(from: string, to: string, paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(join(from, path), join(to, path));
  }
}

/** catalog.json comes last: until then the folder is the old catalogue, whole. */
async function write(out: string, [index, ...files]: BuiltFile[]): Promise<void> {
  const paths = files.map(({ path }) => join(out, path));
  for (const folder of new Set([join(out, 'v1'), ...paths.map(dirname)])) await mkdir(folder, { recursive: true });
  for (const file of [...files, ...(index ? [index] : [])]) {
    const path = join(out, file.path);
    // What is the same keeps its date, by which servers make ETags and upload tools choose.
    if ((await readFile(path, 'utf8').catch(() => undefined)) !== file.text) await writeFile(path, file.text);
  }
}

async function removeAllBut(out: string, kept: string[]): Promise<void> {
  const paths = new Set(kept.map((path) => join(out, path)));
  for (const entry of await readdir(join(out, 'v1'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !paths.has(path)) await rm(path);
  }
}
