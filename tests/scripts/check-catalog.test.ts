import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildIntoFolder } from '../../scripts/catalog-folder';
import { type CatalogServer, startCatalogServer } from '../../scripts/catalog-server';
import { readCatalogSource } from '../../scripts/read-catalog-source';
import { synthesize } from '../../scripts/synthetic-catalog/synthesize';

let folder: string;
let server: CatalogServer;
let index: { figures: { path: string } };

/** Two releases of a synthetic catalogue, on the server that people develop with. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checked-'));
  const likeness = readCatalogSource('catalog');
  if (likeness.status === 'invalid') throw new Error(likeness.problem);
  for (const edition of [
    { release: '2026-09-15.1' },
    { release: '2026-09-16.1', edited: 0.02, recounted: true, cited: 0.5 },
  ]) {
    const source = join(folder, 'source');
    await mkdir(source, { recursive: true });
    const texts = synthesize(likeness, { models: 400, ...edition });
    await writeFile(join(source, 'models.jsonl'), texts.models);
    await writeFile(join(source, 'figures.jsonl'), texts.figures);
    await writeFile(join(source, 'release.json'), texts.release);
    const built = await buildIntoFolder({ source, out: join(folder, 'out'), hosted: true });
    if (built.status === 'invalid') throw new Error(built.problems.join('\n'));
    index = built.index;
  }
  server = await startCatalogServer({ folder: join(folder, 'out'), port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function run(...options: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = ['--import', 'tsx', 'scripts/check-catalog.ts', ...options];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, script)) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

it('finds nothing wrong with the development server, changes included, and ends with 0', async () => {
  const { code, stdout, stderr } = await run(server.base);
  expect(stdout).toContain('Release 2026-09-16.1: 400 models in 16 shards');
  expect(stdout).toContain('changes since 1 release; 20 files of single models looked at');
  expect(stdout).toContain('It conforms: 0 errors, 0 warnings.');
  expect([code, stderr]).toEqual([0, '']);
});

it('says what is wrong, for machines too, and ends with 1', async () => {
  await rm(join(folder, 'out', 'v1', index.figures.path));
  const { code, stdout, stderr } = await run(`${server.base}/v1/catalog.json`, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'does not conform',
    errors: 1,
    findings: [{ kind: 'missing', where: `v1/${index.figures.path}`, problem: 'answers 404' }],
  });
  expect(stderr).toBe(`The base address is the folder that holds v1/: ${server.base} is checked.\n`);
  expect(code).toBe(1);
});

it('ends with 2 where nobody answers', async () => {
  const away = await startCatalogServer({ folder, port: 0, host: '127.0.0.1' });
  await away.stop();
  const { code, stdout } = await run(away.base);
  expect(stdout).toContain('v1/catalog.json cannot be reached: nothing listens there');
  expect(code).toBe(2);
});

it.each([
  [['no address'], '"no address" is no address'],
  [[], 'Usage: catalog:check BASE_URL'],
  [['https://a.example', 'https://b.example'], 'Usage: catalog:check BASE_URL'],
  [['https://a.example', '--jsn'], 'Usage: catalog:check BASE_URL'],
  [['https://a.example', '--limit', 'ten'], 'Usage: catalog:check BASE_URL'],
])('ends with 2 and says how it is used when given %j', async (options, sentence) => {
  const { code, stderr } = await run(...options);
  expect(stderr).toContain(sentence);
  expect(code).toBe(2);
});
