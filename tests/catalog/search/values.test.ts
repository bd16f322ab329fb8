import { describe, expect, test } from 'vitest';
import { knownValue, meantBy } from '../../../lib/catalog/search/values';

const known = [
  'Google',
  'Google DeepMind',
  'MIT',
  'Mitsubishi Electric',
  'Stanford University',
  'Université Laval',
  'DNA & Gene',
  'GPL-3.0',
  'AGPL-3.0',
  'Apache-2.0',
].map(knownValue);
const meant = (text: string, quoted = false) => [...meantBy([{ text, quoted }], known)];

describe('what is typed of a value means', () => {
  test.each([
    ['google', ['Google', 'Google DeepMind']],
    ['mit', ['MIT']],
    ['mits', ['Mitsubishi Electric']],
    ['stan', ['Stanford University']],
    ['univ', ['Stanford University', 'Université Laval']],
    ['universite', ['Université Laval']],
    ['dna', ['DNA & Gene']],
    ['gpl', ['GPL-3.0']],
    ['gpl3', ['GPL-3.0']],
    ['apache', ['Apache-2.0']],
    ['apache-2.0', ['Apache-2.0']],
    ['oogle', []],
    ['+', []],
  ])('%s: %j', (text, values) => {
    expect(meant(text)).toEqual(values);
  });

  test('in quotes, that value alone where there is one', () => {
    expect(meant('google', true)).toEqual(['Google']);
    expect(meant('stanford', true)).toEqual(['Stanford University']);
  });

  test('any of several', () => {
    const both = ['mit', 'google'].map((text) => ({ text, quoted: false }));
    expect([...meantBy(both, known)]).toEqual(['MIT', 'Google', 'Google DeepMind']);
  });
});
