import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

const model = { slug: 'alpha', name: 'Alpha', url: 'https://bio.rodeo/models/alpha', categories: ['RNA'] };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalog-'));
  await writeFile(join(folder, 'models.jsonl'), `${JSON.stringify(model)}\n`);
  await writeFile(join(folder, 'figures.jsonl'), '');
  await writeFile(join(folder, 'release.json'), '{"release":"2026-09-15.1","generatedAt":"2026-09-15T00:00:00Z"}');
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...more: string[]) {
  const script = [
    '--import',
    'tsx',
    'scripts/build-catalog.ts',
    '--source',
    folder,
    '--out',
    join(folder, 'out'),
    ...more,
  ];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, script)) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

async function files() {
  const entries = await readdir(join(folder, 'out', 'v1'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')]));
}

it('writes the files, the same ones when run again, and says what it did', async () => {
  const first = await run();
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('1 models in 3 files') });
  const before = await files();
  expect(before).toHaveLength(3);
  await run();
  expect(await files()).toEqual(before);
});

it('removes what an earlier run left', async () => {
  await run('--hosted');
  expect(await files()).toHaveLength(4);
  await writeFile(join(folder, 'models.jsonl'), `${JSON.stringify({ ...model, name: 'Alpha 2' })}\n`);
  await run();
  expect((await files()).map(([, text]) => text).join()).not.toContain('"Alpha"');
  expect(await files()).toHaveLength(3);
});

it('stops at wrong lines, names them all, and writes nothing', async () => {
  await writeFile(join(folder, 'models.jsonl'), `{\n${JSON.stringify({ ...model, categories: ['Glue'] })}\n`);
  const { code, stderr } = await run();
  expect(code).toBe(1);
  expect(stderr).toContain(`${join(folder, 'models.jsonl')}:1: not JSON`);
  expect(stderr).toContain(`${join(folder, 'models.jsonl')}:2: categories[0]: "Glue" is not one of Protein`);
  await expect(access(join(folder, 'out'))).rejects.toThrow();
});

it.each([[['--previous', 'x']], [['--hostd']]])('says how it is used when it is told %s', async (more) => {
  expect(await run(...more)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Usage: /) });
});
