import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildIntoFolder, type FolderBuild } from './catalog-folder';

/*
 * npm run catalog:build [-- --source DIR] [--out DIR] [--hosted [--previous DIR]]
 * Checks the catalogue's source and writes the catalog API's files to DIR/v1; on a wrong line, says so and writes nothing.
 * For a web server (--hosted) also a file for each model, and what changed since the catalogue that was in the folder
 * before, or in the --previous one. Without --out into the package (public/catalog), or for a web server, none of which
 * belongs there, into .output/catalog.
 */

const usage = 'Usage: catalog:build [--source DIR] [--out DIR] [--hosted [--previous DIR]]';

/** More would scroll the first ones away. */
const mostProblems = 100;

class Mistake extends Error {}

function readArguments(): FolderBuild {
  try {
    const { values } = parseArgs({
      options: {
        source: { type: 'string', default: 'catalog' },
        out: { type: 'string' },
        hosted: { type: 'boolean', default: false },
        previous: { type: 'string' },
      },
    });
    const out = values.out ?? (values.hosted ? join('.output', 'catalog') : join('public', 'catalog'));
    if (values.previous === undefined || values.hosted) return { ...values, out };
  } catch {
    // It is told below.
  }
  throw new Mistake(usage);
}

try {
  const options = readArguments();
  const build = await buildIntoFolder(options);
  if (build.status === 'invalid') {
    for (const problem of build.problems.slice(0, mostProblems)) console.error(problem);
    const more = build.problems.length - mostProblems;
    if (more > 0) console.error(`and ${more} more problems; mend these first`);
    process.exitCode = 1;
  } else {
    for (const warning of build.warnings) console.error(`warning: ${warning}`);
    const bytes = build.files.map(({ text }) => Buffer.byteLength(text)).reduce((sum, size) => sum + size, 0);
    const gzipped = build.files.map(({ text }) => gzipSync(text).length).reduce((sum, size) => sum + size, 0);
    console.log(
      `release ${build.index.release}: ${build.index.models} models in ${build.files.length} files, ` +
        `${bytes} bytes (${gzipped} gzipped), in ${join(options.out, 'v1')}`,
    );
    const since = build.index.changes.map(({ from }) => from);
    if (since.length > 0) console.log(`with what changed since ${since.join(', ')}`);
  }
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
