import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CatalogIndex } from '../lib/catalog/schema';
import { buildIntoFolder } from './catalog-folder';
import { startCatalogServer } from './catalog-server';

/*
 * npm run catalog:serve [-- --dir DIR] [--port N] [--host ADDRESS]
 * Serves the catalogue in DIR as a host on the web would; builds it there first when there is none.
 */

const usage = 'Usage: catalog:serve [--dir DIR] [--port N (0: any that is free)] [--host ADDRESS]';

class Mistake extends Error {}

function readArguments() {
  const { values } = parse();
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new Mistake(`There is no port ${values.port}. ${usage}`);
  return { folder: values.dir, port, host: values.host };
}

function parse() {
  try {
    return parseArgs({
      options: {
        dir: { type: 'string', default: join('.output', 'catalog') },
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
      },
    });
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? error.message.split('\n')[0] : error} ${usage}`);
  }
}

async function ensureBuilt(folder: string): Promise<CatalogIndex> {
  const file = join(folder, 'v1', 'catalog.json');
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'catalog.json')))
      throw new Mistake(`Give the folder that holds v1: ${join(folder, '..')}`);
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new Mistake(`${folder} holds other things, and no catalogue (v1/catalog.json): give another folder.`);
    }
    console.log(`There is no catalogue in ${folder} yet: it is built from the one in catalog/.`);
    const built = await buildIntoFolder({ source: 'catalog', out: folder, hosted: true });
    if (built.status === 'invalid') throw new Mistake(`It cannot be built: ${built.problems.slice(0, 10).join('\n')}`);
  }
  const index = CatalogIndex.safeParse(readJson(file));
  if (index.success) return index.data;
  throw new Mistake(`${file} is no catalogue of version 1. Build it: catalog:build -- --hosted --out ${folder}`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

try {
  const options = readArguments();
  const { release, models } = await ensureBuilt(options.folder);
  const server = await startCatalogServer(options).catch((error: Error & { code?: string }) => {
    if (error.code === 'EADDRINUSE') throw new Mistake(`Port ${options.port} is taken: choose another with --port.`);
    throw new Mistake(`It cannot be served at ${options.host}: ${error.message}`);
  });
  const stop = () => void server.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const count = new Intl.NumberFormat('en').format(models);
  console.log(`Serving release ${release}, ${count} models, at ${server.base} (Ctrl+C stops it)`);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
