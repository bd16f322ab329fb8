import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mofComponents } from '../../lib/openness/mof-components';

const root = new URL('../..', import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mof-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const components = mofComponents.filter((one) => one.class === 3).map(({ name }) => ({ name }));
const release = { name: 'A', license: { distribution: { name: 'Apache-2.0' } }, components };
const yaml = `framework:\n  version: '1.0'\nrelease:\n  name: A\n  license: {distribution: {name: Apache-2.0, path: ''}}\n  components:\n${components
  .map(({ name }) => `    - name: '${name}' # the part\n      description: words\n`)
  .join('')}`;

function mof(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/mof.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = run.stdout.split('\n').slice(0, -1);
  return { status: run.status, error: run.stderr, answers: lines.map((line) => JSON.parse(line)) };
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('mof', { timeout: 60_000 }, () => {
  it('reads YAML and JSON, with the release at the top or not', () => {
    const files = [
      write('a.yml', yaml),
      write('b.json', JSON.stringify({ release }, null, '\t')),
      write('c.json', JSON.stringify(release)),
      write('d.yaml', `\uFEFFcomponents: []\n`),
    ];
    const { status, answers } = mof(...files);
    expect(status).toBe(0);
    expect(answers.map(({ file }) => file)).toEqual(files);
    expect(answers.map(({ mofClass, progress }) => [mofClass, progress])).toEqual([
      ...Array.from({ length: 3 }, () => [3, { 1: 0, 2: 60, 3: 100 }]),
      [0, { 1: 0, 2: 0, 3: 0 }],
    ]);
    expect(Object.keys(answers[0])).toEqual(['file', 'mofClass', 'progress', 'components']);
    expect(answers[0].components).toHaveLength(17);
  });

  it('says what is wrong with a file, goes on, and ends with 2', () => {
    const files = [
      write('unknown.yml', 'components: [{name: Model Card}]'),
      write('twice.yml', 'components: [{name: Datasets}, {name: Datasets}]'),
      write('broken.yml', 'release: [\n'),
      write('number.yml', 'components: [{name: Datasets, license: 4}]'),
      write('nothing.yml', ''),
      write('words.yml', 'release:\n  components: all of them'),
      join(folder, 'absent.yml'),
      write('good.yml', yaml),
    ];
    const { status, answers } = mof('--list', write('files.txt', `${files.join('\r\n')}\n\n`));
    expect(status).toBe(2);
    expect(answers.map(({ file }) => file)).toEqual(files);
    const problems = answers.map(({ error }) => error ?? 'none');
    expect(problems[0]).toContain('Model Card');
    expect(problems[1]).toContain('Datasets');
    expect(problems[3]).toContain('license');
    expect(problems.map((problem) => problem === 'none')).toEqual([...Array(7).fill(false), true]);
  });

  it.each([[[]], [['--list']], [['--list', 'absent.txt']], [['--list', 'a.txt', 'b.yml']], [['--what']]])(
    'says in one sentence what is wrong with %j',
    (args) => {
      const { status, error, answers } = mof(...args);
      expect([status, answers, error.trim().split('\n').length]).toEqual([2, [], 1]);
    },
  );
});
