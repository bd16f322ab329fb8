import { spawnSync } from 'node:child_process';
import type { BrowserKind } from '../tests/e2e/harness/browsers';
import { builtExtension } from '../tests/e2e/harness/extension';

const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

function run(name: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${name} failed:\n${stdout}${stderr}`);
}

/** Builds catalogue and extension for one browser, quietly, and returns the folder to load. */
export function buildExtension(kind: BrowserKind): string {
  run('Building the catalogue', ['tsx', 'scripts/build-catalog.ts']);
  run('Building the extension', ['wxt', 'build', '-b', targets[kind]]);
  return builtExtension(kind);
}
