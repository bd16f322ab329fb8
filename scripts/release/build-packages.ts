import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn, packFiles } from './package-files';
import type { Target } from './permissions';

const windows = process.platform === 'win32';

function run(folder: string, command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', shell: windows });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** The folder of a target's build below a copy of the project. */
const buildFolder = (project: string, target: Target): string => join(project, '.output', `${target}-mv3`);

/** Builds for these browsers in a copy of the project; the packages, in the order of the targets. */
export function buildPackages(project: string, targets: readonly Target[]): Uint8Array[] {
  run(project, 'npx', ['--no-install', 'tsx', 'scripts/build-catalog.ts']);
  return targets.map((target) => {
    run(project, 'npx', ['--no-install', 'wxt', 'build', '-b', target]);
    const folder = buildFolder(project, target);
    return packFiles(folder, filesIn(folder));
  });
}

/** Everything that is under version control, as it is now, but the pictures of the stores. */
export function packSources(project: string): Uint8Array {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' });
  return packFiles(
    project,
    tracked.split('\0').filter((path) => path !== '' && !path.startsWith('store/pictures/')),
  );
}

/** Unpacks the sources into an empty folder elsewhere, with the packages of npm that are here, and does this there. */
export function inCopyOf<Made>(sources: Uint8Array, project: string, make: (copy: string) => Made): Made {
  const copy = mkdtempSync(join(tmpdir(), 'bio-rodeo-sources-'));
  try {
    for (const [path, content] of Object.entries(unzipSync(sources))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), content);
    }
    symlinkSync(resolve(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
    return make(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

export const readManifest = (project: string, target: Target): unknown =>
  JSON.parse(readFileSync(join(buildFolder(project, target), 'manifest.json'), 'utf8'));
