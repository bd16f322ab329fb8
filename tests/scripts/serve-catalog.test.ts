import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Starts the command line; `said` waits for its output to have a line like that, `ended` for its end. */
function serve(...options: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve-catalog.ts', ...options]);
  let output = '';
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  );
  const said = (line: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = line.exec(output);
        if (found) resolve(found);
      };
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          look();
        });
      }
      void ended.then(() => reject(new Error(`it ended: ${output}`)));
    });
  return { child, said, ended: () => ended };
}

it('builds the catalogue where there is none, says where it is, and stops when told', async () => {
  const running = serve('--dir', join(folder, 'new'), '--port', '0');
  const [line, base] = await running.said(/^Serving release \S+, 2,565 models, at (http:\S+)/m);
  expect(line).toBeDefined();
  expect((await fetch(`${base}/v1/catalog.json`)).status).toBe(200);
  running.child.kill('SIGTERM');
  expect((await running.ended()).code).toBe(0);
});

it.each([
  ['an option that there is not', ['--prot', '1'], /--prot.* Usage: catalog:serve/],
  ['a port that there is not', ['--port', '70000'], /^There is no port 70000\. Usage/],
])('says how it is used when given %s', async (_, options, sentence) => {
  const running = serve(...options);
  await running.said(sentence);
  expect((await running.ended()).code).toBe(2);
});

it('builds nothing among other things', async () => {
  await writeFile(join(folder, 'thesis.txt'), 'mine');
  const running = serve('--dir', folder, '--port', '0');
  await running.said(/holds other things, and no catalogue \(v1\/catalog\.json\): give another folder/);
  expect((await running.ended()).code).toBe(2);
});

it('says that a port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const running = serve('--dir', join(folder, 'new'), '--port', port);
  await running.said(new RegExp(`^Port ${port} is taken: choose another with --port\\.`, 'm'));
  expect((await running.ended()).code).toBe(2);
  await new Promise((resolve) => other.close(resolve));
});
