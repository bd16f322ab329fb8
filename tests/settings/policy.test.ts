import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPolicy, isOffByPolicy, parsePolicy, readPolicy, sitesOffByPolicy } from '../../lib/settings/policy';
import schema from '../../public/managed-schema.json';

describe('a policy', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['none', {}, { unusable: [] }],
    [
      'of all that there is',
      { catalogAddress: 'https://a.example', sitesOff: ['github'], onlySites: ['arxiv'], liveFigures: false },
      {
        catalogAddress: 'https://a.example',
        sitesOff: ['github'],
        onlySites: ['arxiv'],
        liveFigures: false,
        unusable: [],
      },
    ],
    [
      'with nonsense, which has no effect and is named',
      { sitesOff: 'github', liveFigures: 'no', colour: 'red', catalogAddress: '' },
      { catalogAddress: '', unusable: ['sitesOff', 'liveFigures', 'colour'] },
    ],
  ])('%s', (_, managed, policy) => expect(parsePolicy(managed)).toEqual(policy));

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(schema.properties), 'x'), fc.anything()), (managed) => {
        const { unusable, ...policy } = parsePolicy(managed);
        expect([...unusable, ...Object.keys(policy)].sort()).toEqual(Object.keys(managed).sort());
      }),
    );
  });

  it('knows exactly the fields of the schema that browsers get', () => {
    const samples: Record<string, unknown> = { string: 'a', boolean: true, array: ['a'] };
    const managed = Object.fromEntries(
      Object.entries(schema.properties).map(([name, { type }]) => [name, samples[type]] as const),
    );
    expect(parsePolicy(managed)).toEqual({ ...managed, unusable: [] });
    expect(Object.keys(managed)).toEqual(['catalogAddress', 'sitesOff', 'onlySites', 'liveFigures']);
  });

  it('is none where the browser has no place for one', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual({ unusable: [] });
  });

  it('is told when it changes', async () => {
    const told = vi.fn();
    followPolicy(told);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ liveFigures: false } as never);
    await fakeBrowser.storage.onChanged.trigger({ liveFigures: { newValue: false } }, 'managed');
    await fakeBrowser.storage.onChanged.trigger({ theme: { newValue: 'dark' } }, 'local');
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[{ liveFigures: false, unusable: [] }]]));
  });
});

describe('a site', () => {
  it.each([
    ['on where the policy says nothing', {}, false],
    ['off where it is named', { sitesOff: ['github'] }, true],
    ['off where only others are named', { onlySites: ['arxiv'] }, true],
    ['on where it is among the only ones', { onlySites: ['github'] }, false],
    ['off where it is named in both', { onlySites: ['github'], sitesOff: ['github'] }, true],
    ['off where there are none', { onlySites: [] }, true],
  ])('is %s', (_, policy, off) => {
    expect(isOffByPolicy({ unusable: [], ...policy }, 'github')).toBe(off);
    const sites = [{ id: 'github', name: 'GitHub', hosts: ['github.com'] }];
    expect(sitesOffByPolicy({ unusable: [], ...policy }, sites)).toEqual(
      off ? [{ site: 'github', hosts: ['github.com'] }] : [],
    );
  });
});
