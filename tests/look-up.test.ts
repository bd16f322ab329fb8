import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLookUp } from '../lib/look-up';

describe('what a person points at', () => {
  it.each<[string, object, string[], string]>([
    [
      'a link to a repository',
      { linkUrl: 'https://github.com/a/b/issues' },
      ['repo:github.com/a/b'],
      'https://github.com/a/b/issues',
    ],
    [
      'a selected identifier',
      { selectionText: 'see arXiv:1908.06912.' },
      ['arxiv:1908.06912'],
      'see arXiv:1908.06912.',
    ],
    ['a name', { selectionText: ' ESM\n 2 ' }, [], 'ESM 2'],
    ['a link whose words are selected', { linkUrl: 'https://a.example/', selectionText: 'ESM-2' }, [], 'ESM-2'],
    ['nothing', {}, [], ''],
  ])('%s', (_, clicked, keys, search) => expect(readLookUp(clicked)).toEqual({ keys, search }));

  it('is read whatever it is, and never at length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), fc.webUrl(), (selectionText, linkUrl) => {
        expect(readLookUp({ selectionText, linkUrl }).search.length).toBeLessThanOrEqual(
          Math.max(2000, linkUrl.length),
        );
      }),
    );
  });
});
