import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeServices, serveWorld } from '../fixtures/services/serve';
import { world } from '../refresh/catalogue';
import { done, original, runRefresh } from '../refresh/run-refresh';

let folder: string;
let services: FakeServices;
beforeEach(async () => {
  services = await serveWorld(world);
  folder = await mkdtemp(join(tmpdir(), 'refresh-'));
  await writeFile(join(folder, 'models.jsonl'), original.models);
  await writeFile(join(folder, 'figures.jsonl'), original.figures);
  await writeFile(join(folder, 'release.json'), '{"release":"2026-11-25.1","generatedAt":"2026-11-25T00:00:00Z"}');
});
afterEach(() => rm(folder, { recursive: true }));

const keys = { GITHUB_TOKEN: 'gh-secret', OPENALEX_KEY: 'oa-secret', S2_API_KEY: 's2-secret', HF_TOKEN: 'hf-secret' };

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(...options: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const bases = Object.entries(services.byOption).flatMap(([name, base]) => ['--base', `${name}=${base}`]);
  const args = ['--import', 'tsx', 'scripts/refresh-catalog.ts', '--source', folder, ...bases, ...options];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...keys } });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    text.stdout += data;
  });
  child.stderr.on('data', (data) => {
    text.stderr += data;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...text })));
  return { child, ended };
}

const run = (...options: string[]) => start(...options).ended;
const written = async () => ({
  models: await readFile(join(folder, 'models.jsonl'), 'utf8'),
  figures: await readFile(join(folder, 'figures.jsonl'), 'utf8'),
});
const journal = () => join(folder, '.refresh', 'journal.jsonl');

describe('npm run catalog:refresh', () => {
  it('writes a catalogue that the builder takes, a summary and a report; tells lines of progress, and no key', async () => {
    const { code, stdout, stderr } = await run('--report', join(folder, 'reports', 'report.md'));
    expect(code).toBe(0);
    expect(stdout).toContain('alpha: stars 10 → 171');
    expect(stderr).toContain('OpenAlex, papers: 0 of 7\n');
    expect(stderr).toContain('OpenAlex, papers: 7 of 7\n');
    expect(await readFile(join(folder, 'reports', 'report.md'), 'utf8')).toContain('# Catalogue refresh of');
    expect(JSON.parse(await readFile(join(folder, 'reports', 'report.json'), 'utf8'))).toMatchObject({ models: 6 });
    expect(existsSync(journal())).toBe(false);
    const build = [
      process.execPath,
      ['--import', 'tsx', 'scripts/build-catalog.ts', '--source', folder, '--out', join(folder, 'out')],
    ] as const;
    expect((await promisify(execFile)(...build)).stdout).toContain('6 models');
    const files = await Promise.all(
      ['models.jsonl', 'figures.jsonl', join('reports', 'report.md'), join('reports', 'report.json')].map((name) =>
        readFile(join(folder, name), 'utf8'),
      ),
    );
    expect([stdout, stderr, ...files].join('\n')).not.toContain('-secret');
  });

  it('writes nothing in a dry run, and prints as JSON what would change', async () => {
    const { code, stdout } = await run('--dry-run', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ figures: { stars: { new: 0, changed: 1, confirmed: 1 } } });
    expect(await written()).toEqual(original);
    expect((await readdir(folder)).sort()).toEqual(['figures.jsonl', 'models.jsonl', 'release.json']);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)(
    'stopped by %s leaves the catalogue alone, and continues when run again',
    async (signal) => {
      let hold = true;
      services.fault = (service, { path }) =>
        hold && service === 'openalex' && path.includes('cites:W2') ? { silent: true } : undefined;
      const { child, ended } = start();
      await expect
        .poll(() => services.asked.some(({ asked }) => asked.path.includes('cites:W2')), { timeout: 30_000 })
        .toBe(true);
      child.kill(signal);
      const { code, stderr } = await ended;
      expect(await written()).toEqual(original);
      if (signal === 'SIGINT') {
        expect(code).toBe(130);
        expect(stderr).toMatch(/Stopped\. \d+ answers are kept in .*journal\.jsonl: run again to continue\./);
      }
      hold = false;
      services.asked.length = 0;
      const second = await run();
      expect(second.code).toBe(0);
      expect(second.stderr).toMatch(/Continues the run of \d{4}-\d\d-\d\d: \d+ answers are there\./);
      expect(services.asked.some(({ service }) => service === 'crossref' || service === 'semantic-scholar')).toBe(
        false,
      );
      // What an undisturbed run gives, but for the day.
      const undisturbed = done((await runRefresh()).refreshed);
      const { models, figures } = await written();
      expect(figures.replaceAll(/"asOf":"\d{4}-\d\d-\d\d"/g, '"asOf":"2026-11-25"')).toBe(undisturbed.figures);
      expect(models).toBe(undisturbed.models);
    },
  );

  it('exits with 3 where a service gave nothing, writes what others gave, and keeps the answers', async () => {
    services.fault = (service) =>
      service === 'hugging-face'
        ? { code: 401, json: { error: 'Invalid credentials in Authorization header' } }
        : undefined;
    const { code, stdout, stderr } = await run();
    expect(code).toBe(3);
    expect(stdout).toContain('2 × Hugging Face does not accept the key in HF_TOKEN');
    expect(stderr).toContain('Run again to ask for the rest');
    expect((await written()).figures).toContain('"source":"GitHub"');
    expect(existsSync(journal())).toBe(true);
  });

  it.each<[number, string[], string]>([
    [2, ['--only', 'githib'], '--only: there is no "githib"'],
    [1, ['--source', '/nowhere'], 'ENOENT'],
  ])('exits with %i for %j and says why, before it asks anybody', async (expected, options, why) => {
    const { code, stderr } = await run(...options);
    expect([code, services.asked.length]).toEqual([expected, 0]);
    expect(stderr).toContain(why);
  });

  it('exits with 1 for a catalogue that is wrong, and names the line', async () => {
    await writeFile(join(folder, 'figures.jsonl'), '{"slug":"alpha","stars":-1}\n');
    const { code, stderr } = await run();
    expect([code, services.asked.length]).toEqual([1, 0]);
    expect(stderr).toContain('figures.jsonl:1: stars');
  });
});
