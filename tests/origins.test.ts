import { describe, expect, it } from 'vitest';
import { groupByOrigin } from '../lib/origins';

const from = (name: string, source: string, asOf: string) => ({ name, source, asOf });

describe('figures by their origin', () => {
  it('stand together when source and date are the same, in the order in which each origin first comes', () => {
    const figures = [
      from('Stars', 'GitHub', '2026'),
      from('Total', 'OpenAlex', '2026'),
      from('Forks', 'GitHub', '2026'),
      from('Last push', 'GitHub', '2025'),
    ];
    expect(groupByOrigin(figures)).toEqual([
      { source: 'GitHub', asOf: '2026', names: ['Stars', 'Forks'] },
      { source: 'OpenAlex', asOf: '2026', names: ['Total'] },
      { source: 'GitHub', asOf: '2025', names: ['Last push'] },
    ]);
  });

  it('that were asked for within a minute are of one age; a name stands once', () => {
    const live = (name: string, at: number) => ({ ...from(name, 'GitHub', '2026-11-25'), at });
    const groups = groupByOrigin([live('Stars', 60_000), live('Stars', 61_000), live('Forks', 600_000)]);
    expect(groups.map(({ names }) => names)).toEqual([['Stars'], ['Forks']]);
  });

  it('are none for none', () => expect(groupByOrigin([])).toEqual([]));

  it('are not mixed up by a source that looks like a date', () => {
    expect(groupByOrigin([from('a', 'x', 'y 2026'), from('b', 'x y', '2026')])).toHaveLength(2);
  });
});
