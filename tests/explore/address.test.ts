import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExploreState, exploreViews, formatAddress, parseAddress } from '../../lib/explore/address';

const opening: ExploreState = { view: 'list', query: { text: '', sort: 'relevance' } };

describe('the address of the full page', () => {
  test.each<[Partial<ExploreState>, string]>([
    [{}, ''],
    [opening, ''],
    [{ view: 'plot' }, '#view=plot'],
    [{ query: { text: 'esm2 650m', sort: 'relevance' } }, '#q=esm2+650m'],
    [{ query: { text: 'org:"A & B" #1', sort: 'stars' } }, '#q=org%3A%22A+%26+B%22+%231&sort=stars'],
    [{ organization: 'Stanford University', model: 'evo-2' }, '#organization=Stanford+University&model=evo-2'],
  ])('of %j is %j', (state, address) => {
    expect(formatAddress(state)).toBe(address);
  });

  test.each([
    ['', opening],
    ['#', opening],
    ['#view=nowhere&sort=luck&openness=Ajar&code=maybe', opening],
    ['#view=plot&view=list', { ...opening, view: 'plot' }],
    [
      '#openness=Open&code=yes&weights=no',
      { ...opening, query: { ...opening.query, label: 'Open', hasCode: true, hasWeights: false } },
    ],
    ['#%', opening],
  ])('%j is read as %j', (address, state) => {
    expect(parseAddress(address)).toEqual(state);
  });

  test('tells all of what the page shows', () => {
    const some = fc.string({ minLength: 1, maxLength: 50 });
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const states = fc.record({
      view: fc.constantFrom(...exploreViews),
      query: fc.record({
        text: fc.string({ maxLength: 100 }),
        category: maybe(some),
        label: maybe(fc.constantFrom('Open' as const, 'Partial' as const, 'Closed' as const)),
        hasCode: maybe(fc.boolean()),
        hasWeights: maybe(fc.boolean()),
        sort: fc.constantFrom('relevance' as const, 'openness' as const, 'citations' as const, 'stars' as const),
      }),
      organization: maybe(some),
      model: maybe(some),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(parseAddress(formatAddress(state))).toEqual(state);
      }),
    );
  });

  test('is read whatever it is', () => {
    fc.assert(fc.property(fc.string(), (address) => exploreViews.includes(parseAddress(address).view)));
  });
});
