import { type Finding, finding, nothing } from './evidence';
import { readFile } from './paths';
import { fileProof, type Reading } from './reading';

const locks =
  /(?:^|\/)(?:uv\.lock|poetry\.lock|conda-lock\.ya?ml|pixi\.lock|pdm\.lock|Pipfile\.lock|package-lock\.json|renv\.lock|Manifest\.toml|requirements[\w.-]*\.lock)$/i;
const lists =
  /^(?:[\w.-]+\/)?(?:[\w-]*requirements[\w-]*\.txt|[\w-]*environment[\w-]*\.ya?ml|[\w-]*env[\w-]*\.ya?ml|conda[\w-]*\.ya?ml)$/i;
const containers =
  /(?:^|\/)(?:Dockerfile[\w.-]*|[\w.-]*\.dockerfile|[\w-]*\.def|Singularity[\w.-]*|Apptainer[\w.-]*)$/i;
const packages = /^(?:setup\.py|setup\.cfg|pyproject\.toml|DESCRIPTION|Project\.toml)$/i;
const notOwn = (path: string) => /^docs?\//i.test(path);

/** Half of what is listed with an exact version is "pinned". */
function isPinned(text: string): boolean {
  const named = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^-?\s*[\w[\].-]+\s*(?:[=<>~!@]|$)/.test(line) && !/:$/.test(line));
  return (
    named.length > 0 &&
    named.filter((line) => /={1,3}\s*v?\d|@\s*[\da-f]{7}/.test(line) && !/[<>~]/.test(line)).length >= named.length / 2
  );
}

export function environment(reading: Reading): Finding {
  const paths = reading.files.map(({ path }) => path).filter((path) => !notOwn(path));
  const lock = paths.filter((path) => locks.test(path));
  if (lock.length > 0)
    return finding(
      'found',
      lock.map((path) => ({ path })),
    );
  const listed = paths.filter((path) => lists.test(path));
  const pinned = listed.find((path) => isPinned(reading.evidence.texts[path] ?? ''));
  if (pinned) return finding('found', [fileProof(reading, pinned, /==?\s*\d/)]);
  const container = paths.filter((path) => containers.test(path));
  const others = [...listed, ...paths.filter((path) => packages.test(path))];
  if (container.length > 0 && listed.length === 0)
    return finding(
      'partial',
      container.map((path) => ({ path })),
      'container',
    );
  return others.length > 0
    ? finding(
        'partial',
        others.map((path) => ({ path })),
        'unpinned',
      )
    : nothing;
}

/** Whether a file is one of the kinds judged above, for the choice of what is read. */
export const isDependencyList = (path: string): boolean =>
  lists.test(path) && !notOwn(path) && readFile(path).depth < 2;
