import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureBrowser } from './ensure-browsers';

/*
 * npm test
 * Installs what is missing where it can, builds, runs every suite, and ends with one line that counts all tests.
 */

const suites = [
  { name: 'unit', config: 'vitest.config.ts' },
  { name: 'browsers', config: 'vitest.e2e.config.ts' },
] as const;

const Results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

interface Count {
  passed: number;
  failed: number;
}

function run(args: readonly string[]): boolean {
  return (
    spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/** A file that could not be loaded has no test that failed, yet it is a failure. */
function countResults(json: string): Count {
  const { numPassedTests, numFailedTests, testResults } = Results.parse(JSON.parse(json));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function runSuite({ name, config }: (typeof suites)[number], folder: string): Count {
  console.log(`\n— ${name} —`);
  const file = join(folder, `${name}.json`);
  const passed = run([
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const count = countResults(readFileSync(file, 'utf8'));
    return passed || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    console.error(`The ${name} suite left no results.`);
    return { passed: 0, failed: 1 };
  }
}

/** Each thing that must be there before a suite can run counts as one failure when it is not. */
function prepare(): number {
  const missing = (['chromium', 'firefox'] as const).filter((kind) => ensureBrowser(kind) === undefined).length;
  const built =
    spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  return missing + (built ? 0 : 1);
}

const folder = mkdtempSync(join(tmpdir(), 'bio-rodeo-results-'));
const total: Count = { passed: 0, failed: prepare() };
for (const suite of suites) {
  const { passed, failed } = runSuite(suite, folder);
  total.passed += passed;
  total.failed += failed;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
