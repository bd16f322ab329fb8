import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFiles } from '../../lib/openness/choose-files';
import type { Evidence } from '../../lib/openness/evidence';
import { findReadme } from '../../lib/openness/reading';

/** The clone of a repository below a folder: `owner/name` or `owner+name`, bare or not. */
export function cloneOf(folder: string, repository: string): string | undefined {
  const places = [repository, repository.replace('/', '+'), `${repository.replace('/', '+')}/repo`];
  return places
    .map((place) => join(folder, place))
    .find((place) => existsSync(join(place, 'HEAD')) || existsSync(join(place, '.git')));
}

const git = (clone: string, ...args: string[]) =>
  execFileSync('git', ['-C', clone, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** What a check would gather from GitHub, from a clone. GitHub's own license detection is stood in for by the first lines. */
export function evidenceFromClone(clone: string, repository: string, commit: string): Evidence {
  const paths = git(clone, 'ls-tree', '-r', '--name-only', '-z', commit).split('\0').filter(Boolean);
  const show = (path: string) => git(clone, 'show', `${commit}:${path}`);
  const license = licenseOf(paths, show);
  const readme = findReadme(paths);
  const texts: Record<string, string> = {};
  for (const path of [...(readme ? [readme] : []), ...chooseFiles(paths, license)])
    texts[path] = show(path).slice(0, 2_000_000);
  return {
    path: repository,
    commit,
    paths,
    truncated: false,
    license,
    archived: false,
    fork: false,
    texts,
    unread: [],
    hub: [],
  };
}

const openings: [RegExp, string][] = [
  [/MIT License|Permission is hereby granted, free of charge/, 'MIT'],
  [/Apache License\s+Version 2\.0/, 'Apache-2.0'],
  [/GNU AFFERO/, 'AGPL-3.0'],
  [/GNU GENERAL PUBLIC LICENSE\s+Version 3/, 'GPL-3.0'],
  [/BSD 3-Clause|Neither the name of/, 'BSD-3-Clause'],
];

function licenseOf(paths: readonly string[], show: (path: string) => string): string | undefined {
  const file = paths.find((path) => /^(?:licen[cs]e|copying)[^/]*$/i.test(path));
  if (!file) return undefined;
  const text = show(file).slice(0, 3000);
  return openings.find(([opening]) => opening.test(text))?.[1] ?? 'NOASSERTION';
}
