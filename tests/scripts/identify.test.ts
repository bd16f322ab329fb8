import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperPage } from '../sites/example';

const root = new URL('../..', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'identify-'));
  const html = paperPage('A paper', [['citation_doi', '10.1234/a']]);
  writeFileSync(join(folder, 'page.html'), html);
  writeFileSync(join(folder, 'page.html.gz'), gzipSync(html));
});
afterAll(() => rmSync(folder, { recursive: true }));

function identify(args: string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/identify.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return {
    status: run.status,
    error: run.stderr,
    lines: run.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

// Each call starts a process that loads jsdom, which takes seconds on a busy machine.
describe('identify', { timeout: 60_000 }, () => {
  it('answers for one page', () => {
    expect(identify([join(folder, 'page.html'), 'https://journal.example/17']).lines).toEqual([
      {
        url: 'https://journal.example/17',
        subject: ['doi:10.1234/a'],
        mentions: ['doi:10.1038/s41586-021-03819-2'],
        variants: {},
      },
    ]);
  });

  it('answers for a list in order, and a file that cannot be read stops nothing', () => {
    const list = join(folder, 'pages.tsv');
    writeFileSync(
      list,
      `${folder}/page.html.gz\t-\n${folder}/absent.html\thttps://a.example/\n-\thttps://arxiv.org/abs/1908.06912v2\n-\tno address\n`,
    );
    const { status, lines } = identify(['--list', list]);
    expect(status).toBe(0);
    expect(lines.map(({ url, subject }) => [url, subject])).toEqual([
      ['-', ['doi:10.1234/a']],
      ['https://a.example/', []],
      ['https://arxiv.org/abs/1908.06912v2', ['arxiv:1908.06912']],
      ['no address', []],
    ]);
    expect(lines.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'undefined', 'string']);
  });

  it('reads text line by line: an address by the rules of addresses, the rest as running text', () => {
    const input =
      'doi:10.1234/a\\t10.1234/b\n\nhttps://www.nature.com/articles/ng1901\nhttps://github.com/topics/x\n1908.06912 foo/bar\n';
    expect(identify(['--text'], input).lines).toEqual([
      ['doi:10.1234/a', 'doi:10.1234/b'],
      [],
      ['doi:10.1038/ng1901'],
      [],
      [],
    ]);
  });

  it.each([[[]], [['one']], [['--list']], [['--list', 'absent.tsv']], [['--what', 'x']]])(
    'says in one sentence what is wrong with %j',
    (args) => {
      const { status, error, lines } = identify(args);
      expect([status, lines, error.trim().split('\n').length]).toEqual([2, [], 1]);
    },
  );
});
