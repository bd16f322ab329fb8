import { expect, it } from 'vitest';
import { restingSites } from '../../lib/sites/index';
import { restAt } from '../../lib/sites/rest';

const nature = { site: 'nature', until: '2026-12-01', why: 'a new design', hosts: ['www.nature.com'] };
const page = new URL('https://www.nature.com/articles/s41586-021-03819-2');

it.each([
  ['the day before', [nature], page, '2026-11-30T23:59:59Z', nature],
  ['the day itself', [nature], page, '2026-12-01T00:00:00Z', undefined],
  ['a month before, until a month', [{ ...nature, until: '2026-12' }], page, '2026-11-30T00:00:00Z', '2026-12'],
  ['that month', [{ ...nature, until: '2026-12' }], page, '2026-12-01T00:00:00Z', undefined],
  ['another site', [nature], new URL('https://arxiv.org/abs/1908.06912'), '2026-11-01T00:00:00Z', undefined],
  ['a site that is none of ours', [nature], new URL('https://example.org/'), '2026-11-01T00:00:00Z', undefined],
  ['nothing', [], page, '2026-11-01T00:00:00Z', undefined],
] as const)('rests on %s: as told', (_, rest, url, now, expected) => {
  const found = restAt(rest, url, new Date(now));
  expect(typeof expected === 'string' ? found?.until : found).toEqual(expected);
});

it('are told to the detector with their hosts; an id that is none of ours is left out', () => {
  const { hosts: _, ...asTheCatalogueSays } = nature;
  expect(restingSites([asTheCatalogueSays, { ...asTheCatalogueSays, site: 'nowhere' }])).toEqual([nature]);
});
