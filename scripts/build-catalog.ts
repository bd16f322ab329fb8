import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuiltFile, buildCatalog } from '../lib/catalog/build';

/*
 * npm run catalog:build [-- --source DIR] [--out DIR] [--hosted]
 * Checks the catalogue's source and writes the catalog API's files to DIR/v1; on a wrong line, says so and writes nothing.
 */

/** More would scroll the first ones away. */
const mostProblems = 100;

const { values: options } = parseArgs({
  options: {
    source: { type: 'string', default: 'catalog' },
    out: { type: 'string', default: join('public', 'catalog') },
    hosted: { type: 'boolean', default: false },
  },
});

async function readSource(file: string) {
  const name = join(options.source, file);
  return { name, text: await readFile(name, 'utf8') };
}

/** Writes the files, then removes what an earlier run left beside them. */
async function write(files: BuiltFile[]): Promise<void> {
  const paths = new Set(files.map(({ path }) => join(options.out, path)));
  for (const folder of new Set([...paths].map(dirname))) await mkdir(folder, { recursive: true });
  for (const { path, text } of files) await writeFile(join(options.out, path), text);
  for (const entry of await readdir(join(options.out, 'v1'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !paths.has(path)) await rm(path);
  }
}

const build = await buildCatalog({
  models: await readSource('models.jsonl'),
  figures: await readSource('figures.jsonl'),
  release: await readSource('release.json'),
  hosted: options.hosted,
});

if (build.status === 'invalid') {
  for (const problem of build.problems.slice(0, mostProblems)) console.error(problem);
  const more = build.problems.length - mostProblems;
  if (more > 0) console.error(`and ${more} more problems; mend these first`);
  process.exitCode = 1;
} else {
  for (const warning of build.warnings) console.error(`warning: ${warning}`);
  await write(build.files);
  const bytes = build.files.map(({ text }) => Buffer.byteLength(text)).reduce((sum, size) => sum + size, 0);
  const gzipped = build.files.map(({ text }) => gzipSync(text).length).reduce((sum, size) => sum + size, 0);
  console.log(
    `release ${build.index.release}: ${build.index.models} models in ${build.files.length} files, ` +
      `${bytes} bytes (${gzipped} gzipped), in ${join(options.out, 'v1')}`,
  );
}
