import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestTag, mostTags } from '../../lib/saved/limits';
import { SavedModel } from '../../lib/saved/schema';
import { parseTags } from '../../lib/saved/tags';
import { aSaved } from './fixtures';

describe('tags as they are typed', () => {
  it.each([
    ['antibodies, to read', ['antibodies', 'to read']],
    [' , ,one,,', ['one']],
    ['ESM, esm, Esm', ['ESM']],
    ['two\nlines', ['two', 'lines']],
    ['many   spaces', ['many spaces']],
    ['', []],
  ])('%j', (text, tags) => {
    expect(parseTags(text, longestTag, mostTags)).toEqual(tags);
  });

  it('are always such as can be kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const tags = parseTags(text, longestTag, mostTags);
        expect(SavedModel.safeParse(aSaved({ tags })).error).toBeUndefined();
      }),
    );
  });
});
