import { describe, expect, it } from 'vitest';
import { isOff, sitesOff, withSite } from '../../lib/settings/sites-off';

const arxiv = { id: 'arxiv', name: 'arXiv', hosts: ['*.arxiv.org', 'ar5iv.org'] };
const off = [{ site: 'arxiv', hosts: arxiv.hosts }];

describe('sites that are off', () => {
  it.each([
    ['https://arxiv.org/abs/1908.06912', true],
    ['https://export.arxiv.org/abs/1908.06912', true],
    ['https://ar5iv.org/abs/1908.06912', true],
    ['https://notarxiv.org/abs/1908.06912', false],
    ['https://github.com/arxiv.org', false],
  ])('%s: %s', (address, expected) => expect(isOff(off, new URL(address))).toBe(expected));

  it('are turned off once, and on again', () => {
    expect(withSite([], arxiv, false)).toEqual(off);
    expect(withSite(off, arxiv, false)).toEqual(off);
    expect(withSite(off, arxiv, true)).toEqual([]);
  });

  it.each([
    [undefined],
    ['arxiv'],
    [[null, 1, 'arxiv', { site: 'arxiv' }, { site: 1, hosts: [] }, { site: 'arxiv', hosts: [1] }]],
  ])('are none where the storage holds %j', (stored) =>
    expect(sitesOff.parse({ sitesOff: stored })).toEqual({ sitesOff: [] }),
  );
});
