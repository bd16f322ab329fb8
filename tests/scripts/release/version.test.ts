import { describe, expect, it } from 'vitest';
import { changesIn, versionFault } from '../../../scripts/release/version';
import { readProjectFile } from '../../architecture/sources';

const changelog = '# Changelog\n\nFor people.\n\n## 1.2.0\n\n- New.\n- More.\n\n## 1.1.0\n\n- Old.\n';

it("the changelog's newest heading is the version of package.json", () => {
  const { version } = JSON.parse(readProjectFile('package.json'));
  expect(versionFault(version, readProjectFile('CHANGELOG.md'))).toBeUndefined();
});

describe('a version', () => {
  it('that the changelog begins with, and its tag, are right', () => {
    expect(versionFault('1.2.0', changelog)).toBeUndefined();
    expect(versionFault('1.2.0', changelog, 'v1.2.0')).toBeUndefined();
    expect(changesIn(changelog, '1.2.0')).toBe('- New.\n- More.');
  });

  it.each<[string, string, string, string | undefined, RegExp]>([
    ['new and not in the changelog', '1.3.0', changelog, undefined, /begins with 1\.2\.0/],
    ['old', '1.1.0', changelog, undefined, /begins with 1\.2\.0/],
    ['of an empty changelog', '1.0.0', '# Changelog\n', undefined, /no version/],
    ['of which nothing is said', '1.2.0', '## 1.2.0\n\n## 1.1.0\n\n- Old.\n', undefined, /says nothing/],
    ['with another tag', '1.2.0', changelog, 'v1.1.0', /The tag is v1\.1\.0/],
    ['that stores do not take', '1.2.0-beta', changelog, undefined, /stores/],
  ])('%s is told', (_, version, text, tag, fault) => {
    expect(versionFault(version, text, tag)).toMatch(fault);
  });
});
