import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphIssues, issueCareOf } from '../../lib/openness/issue-care';

const now = Date.parse('2026-11-25T12:00:00Z');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();
const by = (login: string, type = 'User') => ({ login, __typename: type });
const comment = (login: string, days: number, authorAssociation = 'NONE', type = 'User') => ({
  createdAt: ago(days),
  authorAssociation,
  author: by(login, type),
});
const asked = (days: number, ...comments: ReturnType<typeof comment>[]) => ({
  createdAt: ago(days),
  author: by('ann'),
  comments: { nodes: comments },
});
const active = (days: number, authorAssociation: string, ...comments: ReturnType<typeof comment>[]) => ({
  createdAt: ago(days),
  authorAssociation,
  comments: { nodes: comments },
});
const repository = { archived: false, createdAt: ago(1000), commits: [] as string[] };
const none = { latest: { nodes: [] }, active: { nodes: [] } };

describe('the first answer to an issue', () => {
  it('is the first of another person: neither the author’s own nor a bot’s', () => {
    const latest = {
      nodes: [asked(10, comment('ann', 9), comment('helper', 8, 'NONE', 'Bot'), comment('bob', 7), comment('eve', 1))],
    };
    expect(issueCareOf({ ...none, latest }, repository, now)).toMatchObject({ issues: 1, answered: 1, medianDays: 3 });
  });

  it('has a middle time over the answered, beside how many were not', () => {
    const latest = { nodes: [asked(10, comment('bob', 9)), asked(20, comment('bob', 15)), asked(5)] };
    expect(issueCareOf({ ...none, latest }, repository, now)).toMatchObject({ issues: 3, answered: 2, medianDays: 3 });
  });

  it('is not sought for what a bot opened', () => {
    const latest = { nodes: [{ ...asked(10), author: by('renovate', 'Bot') }] };
    const care = issueCareOf({ ...none, latest }, repository, now);
    expect(care).toMatchObject({ issues: 0, answered: 0 });
    expect(care.medianDays).toBeUndefined();
  });
});

describe('“Maintained” by Scorecard’s rule', () => {
  const commits = (count: number, days: number) => Array.from({ length: count }, () => ago(days));
  it.each<[string, Partial<typeof repository>, ReturnType<typeof active>[], number]>([
    ['nothing of late', { commits: commits(50, 91) }, [], 0],
    ['one commit', { commits: commits(1, 5) }, [], 0],
    ['six commits', { commits: commits(6, 5) }, [], 5],
    ['a commit a week', { commits: commits(12, 5) }, [], 10],
    ['more than is needed', { commits: commits(90, 5) }, [], 10],
    ['commits and an owner’s issues', { commits: commits(3, 5) }, [active(5, 'OWNER'), active(5, 'MEMBER')], 4],
    ['a stranger’s issue', {}, [active(5, 'NONE'), active(5, 'CONTRIBUTOR')], 0],
    [
      'a collaborator’s word in an old issue',
      {},
      [1, 2, 3].map(() => active(900, 'NONE', comment('bob', 3, 'COLLABORATOR'))),
      2,
    ],
    ['an old word', {}, [active(900, 'OWNER', comment('bob', 300, 'OWNER'))], 0],
    ['archived, whatever happened', { archived: true, commits: commits(30, 1) }, [], 0],
    ['younger than 90 days', { createdAt: ago(30), commits: commits(30, 1) }, [], 0],
  ])('%s', (_, facts, nodes, figure) => {
    expect(issueCareOf({ ...none, active: { nodes } }, { ...repository, ...facts }, now).maintained).toBe(figure);
  });

  it('stays between 0 and 10', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 })), fc.boolean(), (days, archived) => {
        const { maintained } = issueCareOf(none, { ...repository, archived, commits: days.map(ago) }, now);
        expect(maintained).toBeGreaterThanOrEqual(0);
        expect(maintained).toBeLessThanOrEqual(10);
      }),
    );
  });
});

it('what is not in the documented shape is not read', () => {
  expect(GraphIssues.safeParse({ latest: { nodes: [{ createdAt: 'soon' }] } }).success).toBe(false);
  expect(GraphIssues.safeParse({ ...none, latest: { nodes: [{ ...asked(1), author: null }] } }).success).toBe(true);
});
