/*
 * A repository's file names, cut into words once: `scripts/runMLM_train.py` is `run mlm train` in the folder `scripts`.
 */

export interface File {
  path: string;
  /** Words of its name without the ending, in lower case. */
  words: readonly string[];
  /** Words of its folders. */
  folders: readonly string[];
  /** Its ending, in lower case, without the dot. */
  ending: string;
  /** How many folders it lies in. */
  depth: number;
}

/** Names longer than this are not written by people. */
const longestName = 400;

export function readFile(path: string): File {
  const parts = path.slice(0, longestName).split('/');
  const base = parts.pop() ?? '';
  const dot = base.lastIndexOf('.');
  const stem = dot > 0 ? base.slice(0, dot) : base;
  return {
    path,
    words: wordsOf(stem),
    folders: parts.flatMap(wordsOf),
    ending: dot > 0 ? base.slice(dot + 1).toLowerCase() : '',
    depth: parts.length,
  };
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
}

/** Code in a language models are written in, notebooks and shell scripts included. */
export const isCode = ({ ending }: File): boolean =>
  ['py', 'ipynb', 'sh', 'bash', 'r', 'jl', 'smk', 'slurm', 'sbatch', 'nf', 'lua', 'm'].includes(ending);

const testFolders = ['test', 'tests', 'testing', 'unittest', 'unittests'];

/** Unit tests: not the evaluation of a model on a test set, which is often called `test.py` at the top. */
export const isTest = ({ words, folders }: File): boolean =>
  folders.some((word) => testFolders.includes(word)) ||
  (words.length > 1 && (words[0] === 'test' || words.at(-1) === 'test')) ||
  words[0] === 'conftest';

const foreignFolders =
  /(?:^|\/)(?:third[_-]?party|vendor(?:ed)?|externals?|submodules|node_modules|site-packages|deps|comparisons?|baselines?|competitors)\//i;

/** Folders named so, and hidden ones, are not the authors' own work. */
const isForeign = (path: string): boolean => foreignFolders.test(path) || /(?:^|\/)\.[^/]+\//.test(path);

/**
 * The authors' own files. A folder with a license and a package description of its own is somebody else's package, unless
 * there are several beside it: then it is one of the repository's own (a monorepo).
 */
export function ownFiles(paths: readonly string[]): File[] {
  const packages = embeddedPackages(paths);
  const embedded = (path: string) => packages.some((folder) => path.startsWith(folder));
  return paths.filter((path) => !isForeign(path) && !embedded(path)).map(readFile);
}

function embeddedPackages(paths: readonly string[]): string[] {
  const licensed = new Set<string>();
  const described = new Set<string>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/') + 1;
    if (slash === 0) continue;
    const base = path.slice(slash);
    if (/^licen[cs]e/i.test(base)) licensed.add(path.slice(0, slash));
    if (/^(?:setup\.py|pyproject\.toml)$/i.test(base)) described.add(path.slice(0, slash));
  }
  const both = [...licensed].filter((folder) => described.has(folder));
  return both.length < 3 ? both : [];
}
