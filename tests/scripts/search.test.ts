import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = ['--import', 'tsx', 'scripts/search.ts'];
const timeout = 30_000;

test('one query gives one line of at most ten slugs, best first', { timeout }, () => {
  const output = execFileSync(process.execPath, [...script, 'models gen'], { encoding: 'utf8' });
  const slugs: unknown = JSON.parse(output);
  expect(output.trimEnd().split('\n')).toHaveLength(1);
  expect(slugs).toHaveLength(10);
  expect(slugs).toHaveProperty('0', 'models-genesis');
});

test('a list gives as many lines as it has, and [] for an empty one', { timeout }, () => {
  const list = join(folder, 'queries.txt');
  writeFileSync(list, 'modles genesis\r\n\n  \nMrGiovanni/ModelsGenesis\n10.1000/none\ndnabert');
  const output = execFileSync(process.execPath, [...script, '--list', list], { encoding: 'utf8' });
  const lines = output.trimEnd().split('\n');
  expect(lines.slice(0, 5)).toEqual(['["models-genesis"]', '[]', '[]', '["models-genesis"]', '[]']);
  expect(lines[5]).toMatch(/^\["dnabert","/);
  expect(lines).toHaveLength(6);
});

test.each([
  ['nothing is asked', []],
  ['two things are asked', ['models', 'genesis']],
  ['an option is unknown', ['--sort', 'stars']],
  ['the list has no file', ['--list']],
  ['the list is not there', ['--list', join(folder, 'absent.txt')]],
  ['a list and a query are asked', ['--list', join(folder, 'queries.txt'), 'esm']],
])('when %s, one sentence on stderr and exit status 2', { timeout }, (_, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...args], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^[A-Z].*\.\n$/);
});
