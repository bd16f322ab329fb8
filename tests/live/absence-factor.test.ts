import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceFactor, type Commit } from '../../lib/live/absence-factor';

const by = (login: string | undefined, date = '2026-01-01T00:00:00Z', more: Commit['author'] = {}): Commit => ({
  date,
  author: { login, ...more },
});
const many = (login: string, count: number) => Array.from({ length: count }, () => by(login));

describe('the contributor absence factor', () => {
  it.each<[string, Commit[], number | undefined]>([
    ['one who made half of them', [...many('ann', 5), ...many('bob', 3), ...many('cy', 2)], 1],
    ['two where none made half', [...many('ann', 4), ...many('bob', 3), ...many('cy', 3)], 2],
    ['all alike: half of the people', ['a', 'b', 'c', 'd'].flatMap((name) => many(name, 3)), 2],
    ['bots left out', [...many('dependabot[bot]', 90), ...many('ann', 1), ...many('bob', 2)], 1],
    ['no one but bots', many('renovate[bot]', 3), undefined],
    ['no commits', [], undefined],
    ['commits of nobody', [by(undefined)], undefined],
  ])('counts %s', (_, commits, people) => {
    expect(absenceFactor(commits)?.people).toBe(people);
  });

  it('knows a person without an account by the address, a bot by its name', () => {
    const commits = [
      by(undefined, undefined, { email: 'Ann@Lab.example', name: 'Ann' }),
      by(undefined, undefined, { email: 'ann@lab.example', name: 'A. Lee' }),
      by(undefined, undefined, { email: '1+dependabot[bot]@users.noreply.github.com', name: 'dependabot[bot]' }),
      by('bob'),
    ];
    expect(absenceFactor(commits)).toMatchObject({ people: 1, commits: 3 });
  });

  it('says over what time and how many commits', () => {
    const commits = [
      by('ann', '2026-03-02T10:00:00Z'),
      by('ann', '2025-11-30T10:00:00Z'),
      by('bob', '2026-01-01T10:00:00Z'),
    ];
    expect(absenceFactor(commits)).toEqual({ people: 1, commits: 3, since: '2025-11-30', until: '2026-03-02' });
  });

  it('is at least one and at most half of the people, rounded up', () => {
    const logins = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(logins, (names) => {
        const people = absenceFactor(names.map((name) => by(name)))?.people ?? 0;
        expect(people).toBeGreaterThanOrEqual(1);
        expect(people).toBeLessThanOrEqual(Math.ceil(new Set(names).size / 2));
      }),
    );
  });
});
