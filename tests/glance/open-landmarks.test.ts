import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLandmarks } from '../../lib/glance/open-landmarks';
import { landmarksFor, landmarkText } from './fixtures';

const sees = landmarksFor('doi:10.1016/j.media.2020.101840', 'repo:github.com/owner/name', 'arxiv:1908.06912');

describe('a text', () => {
  it.each([
    ['in running text', 'doi: 10.1016/J.Media.2020.101840.'],
    ['in brackets', '(10.1016/j.media.2020.101840)'],
    ['with a zero-width space in it', '10.1016/j.media.\u200b2020.101840'],
    ['before a version', 'arXiv:1908.06912v12'],
    ['after broken percent-encoding', 'https://a.example/%E0%A4%A/10.1016%2fj.media.2020.101840'],
  ])('holds a landmark %s', (_, text) => expect(sees(text)).toBe(true));

  it('holds an owner and a name only where it is said to go across', () => {
    expect([sees('/x/owner/name/y', true), sees('/x/owner/name/y')]).toEqual([true, false]);
  });

  it.each(['', '/', '10.', '10./10./10./', '%', 'owner', 'name', 'a'.repeat(5000)])('holds none: %j', (text) => {
    expect([sees(text), sees(text, true)]).toEqual([false, false]);
  });

  it('is seen whatever stands around its landmark', () => {
    const around = fc.string({ unit: fc.constantFrom('/', '?', '&', '=', ' ', '"', ',', 'x', '7', '-', '.') });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(sees(`${before}/1908.06912/${after}`)).toBe(true);
      }),
    );
  });

  it('takes anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, across) => void sees(text, across)));
  });
});

it.each(['', 'not landmarks', landmarkText('pmid:31234567').slice(0, -1)])(
  'landmarks are not opened when they are none, or cut: %#',
  (text) => {
    expect(openLandmarks(text)).toBeUndefined();
  },
);
