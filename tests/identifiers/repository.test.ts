import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRepository, repositoriesInText, repositoryInUrl } from '../../lib/identifiers/repository';
import { isReservedOwner } from '../../lib/identifiers/reserved-owners';

const genesis = 'repo:github.com/mrgiovanni/modelsgenesis';
const inText = (text: string) => repositoriesInText(text).map(([, key]) => key);

describe('an address of the repository or a page of it', () => {
  it.each([
    'https://github.com/MrGiovanni/ModelsGenesis',
    'http://www.github.com/MrGiovanni/ModelsGenesis/',
    'https://github.com/MrGiovanni///ModelsGenesis.git/',
    'https://github.com/MrGiovanni/ModelsGenesis/blob/master/README.md#usage',
    'https://github.com/MrGiovanni/ModelsGenesis/pull/1/files?w=1',
    'https://raw.githubusercontent.com/MrGiovanni/ModelsGenesis/master/README.md',
    'https://codeload.github.com/MrGiovanni/ModelsGenesis/tar.gz/HEAD',
    'https://api.github.com/repos/MrGiovanni/ModelsGenesis/issues',
  ])('%s', (address) => expect(repositoryInUrl(new URL(address))).toBe(genesis));

  it.each([
    [
      'https://gitlab.com/machine-biology-group-public/apex/-/tree/main',
      'repo:gitlab.com/machine-biology-group-public/apex',
    ],
    [
      'https://gitlab.inria.fr/ml_genetics/public/artificial_genomes',
      'repo:gitlab.inria.fr/ml_genetics/public/artificial_genomes',
    ],
    ['https://bitbucket.org/dokhlab/yuel2/src/main/', 'repo:bitbucket.org/dokhlab/yuel2'],
  ])('%s', (address, key) => expect(repositoryInUrl(new URL(address))).toBe(key));
});

describe('an address that is no repository', () => {
  it.each([
    'https://github.com',
    'https://github.com/MrGiovanni',
    'https://github.com/orgs/nipreps/repositories',
    'https://github.com/settings/profile',
    'https://github.com/topics/protein',
    'https://github.com/marketplace/actions/x',
    'https://gist.github.com/fregante/2205329b71218fa2c1d3',
    'https://docs.github.com/en/rest',
    'https://github.com.evil.example/foo/bar',
    'https://facebook.github.io/react-native/',
    'https://gitlab.example.org/a/b',
    'https://gitlab.com/explore/projects',
  ])('%s', (address) => expect(repositoryInUrl(new URL(address))).toBeUndefined());

  it('is every page below a reserved name', () => {
    for (const owner of ['settings', 'about', 'why-github', 'orgs', 'topics'])
      expect(parseRepository('github.com', `${owner}/thing`), owner).toBeUndefined();
  });
});

describe('running text', () => {
  it.each([
    ['git@github.com:foo/bar.git', ['repo:github.com/foo/bar']],
    ['git+ssh://user:password@github.com:foo/bar.git#v1', ['repo:github.com/foo/bar']],
    ['code at github.com/foo/bar.', ['repo:github.com/foo/bar']],
    ['https://github.com/foo/bar.  ', ['repo:github.com/foo/bar']],
    ['foo/bar or github:foo/bar', []],
    ['git@gist.github.com:9284722.git', []],
    ['git://github.one.com/assemble/verb.git', []],
  ])('%j', (text, expected) => expect(inText(text)).toEqual(expected));

  it('of a million characters is read at once', () => {
    const start = performance.now();
    for (const unit of ['github.com/', 'git@', 'https://a:b@', 'https://github.com/a/', 'x.-~'])
      inText(unit.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

it('every well-formed owner/name gives one key, however its letters are cased', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{2,15}x$/);
  fc.assert(
    fc.property(name, name, (owner, repo) => {
      fc.pre(!isReservedOwner(owner.toLowerCase()));
      expect(parseRepository('GitHub.com', `${owner}/${repo}.git`)).toBe(
        `repo:github.com/${owner}/${repo}`.toLowerCase(),
      );
    }),
  );
});
