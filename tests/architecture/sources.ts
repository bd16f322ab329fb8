import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** A file of the project (`lib/format.ts`) or a package (`preact/hooks`). */
  target: string;
  /** `import type`: nothing of it is left when the code runs. */
  typeOnly: boolean;
}

export interface Source {
  /** Relative to the project, with `/`. */
  path: string;
  text: string;
  /** The text without comments. */
  code: string;
  imports: Import[];
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
      (file) => /\.\w+$/.test(file) && existsSync(join(root, file)),
    ) ?? path
  );
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm);
  const calls = code.matchAll(/\bimport\((?:\s*)'([^']+)'/g);
  return {
    path,
    text,
    code,
    imports: [
      ...[...statements].map(([, type, specifier]) => ({
        target: resolve(path, specifier ?? ''),
        typeOnly: type !== undefined,
      })),
      ...[...calls].map(([, specifier]) => ({ target: resolve(path, specifier ?? ''), typeOnly: false })),
    ],
  };
}

/** Every TypeScript file below the folders given. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .sort()
      .map(readSource),
  );
}

/** All that runs when a file runs: files and packages, followed through imports that are left at run time. */
export function closureOf(entry: string): Set<string> {
  const reached = new Set<string>();
  const follow = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    if (!/^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(path)) return;
    for (const { target, typeOnly } of readSource(path).imports) if (!typeOnly) follow(target);
  };
  follow(entry);
  return reached;
}

export const readProjectFile = (path: string): string => readFileSync(join(root, path), 'utf8');
export const projectFileExists = (path: string): boolean => existsSync(join(root, path));
