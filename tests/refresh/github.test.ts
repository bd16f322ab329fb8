import { describe, expect, it } from 'vitest';
import { askContributors, askGraphql, askRest } from '../../lib/refresh/github';
import { serveWorld } from '../fixtures/services/serve';
import type { FakeRepository } from '../fixtures/services/world';
import { world } from './catalogue';
import { askedOf, errandOf, hostOf } from './errand-of';
import { done, runRefresh } from './run-refresh';

const repository = (path: string, more: Partial<FakeRepository> = {}): FakeRepository => ({
  path,
  stars: 7,
  forks: 1,
  issues: 4,
  ...more,
});

async function ask(how: typeof askGraphql, repositories: FakeRepository[], paths: string[]) {
  const services = await serveWorld({ works: [], repositories, models: [] });
  const { errand, book, failures } = errandOf();
  await how(hostOf('GitHub', services, { github: how === askRest ? undefined : 'gh-secret' }), paths, errand);
  return { book, failures, asked: askedOf(services) };
}

describe.each([
  ['GraphQL', askGraphql],
  ['REST', askRest],
])('GitHub, asked by %s,', (_, how) => {
  it('tells all of a repository, and counts issues without pull requests', async () => {
    const whole = { pulls: 3, pushed: '2026-11-01', language: 'C++', license: 'MIT', archived: true };
    const { book } = await ask(how, [repository('Lab/A', whole)], ['lab/a']);
    expect(book.get('github', 'lab/a')?.answer).toEqual({
      path: 'Lab/A',
      stars: 7,
      forks: 1,
      openIssues: 4,
      lastPush: '2026-11-01',
      language: 'C++',
      archived: true,
      license: 'MIT',
    });
  });

  it('says nothing of issues where they are switched off, nor of what a repository has not', async () => {
    const { book } = await ask(how, [repository('lab/a', { issues: 0, issuesOff: true })], ['lab/a']);
    expect(book.get('github', 'lab/a')?.answer).toEqual({ path: 'lab/a', stars: 7, forks: 1, archived: false });
  });

  it('tells gone from renamed', async () => {
    const { book, failures } = await ask(how, [repository('new/b', { formerly: ['old/b'] })], ['lab/gone', 'old/b']);
    expect(book.get('github', 'lab/gone')?.answer).toBeNull();
    expect(book.get('github', 'old/b')?.answer?.path).toBe('new/b');
    expect(failures).toEqual([]);
  });
});

it.each<[string, unknown]>([
  ['says nothing of any repository', { data: null, errors: [{ message: 'Something went wrong' }] }],
  ['has holes only', { data: { r0: null }, errors: [{ type: 'SERVICE_UNAVAILABLE', path: ['r0'] }] }],
  ['has another shape', { data: { r0: { nameWithOwner: 'lab/a' } } }],
])('GitHub is given up where its GraphQL %s', async (_, json) => {
  const services = await serveWorld({ works: [], repositories: [], models: [] });
  services.fault = () => ({ json });
  const { errand, book, failures } = errandOf();
  const paths = Array.from({ length: 200 }, (_, index) => `lab/${index}`);
  await askGraphql(hostOf('GitHub', services, { github: 'gh-secret' }), paths, errand);
  expect([services.asked.length, book.size]).toEqual([12, 0]);
  expect(failures.flatMap(({ keys }) => keys)).toHaveLength(200);
});

it('GitHub without a token is asked no more than it must be', async () => {
  const { asked } = await ask(askRest, [repository('lab/a', { issues: 0 }), repository('lab/b')], ['lab/a', 'lab/b']);
  expect(asked).toEqual(['/repos/lab/a', '/repos/lab/b', '/repos/lab/b/pulls?state=open&per_page=1']);
});

describe('the people of a repository', () => {
  it.each<[string, Partial<FakeRepository>, number | undefined]>([
    ['many', { contributors: 31 }, 31],
    ['one', { contributors: 1 }, 1],
    ['nobody yet', { contributors: 0 }, 0],
    ['more than GitHub counts', { contributors: 'too many' }, undefined],
  ])('are %s', async (_, more, count) => {
    const { book, failures } = await ask(askContributors, [repository('lab/a', more)], ['lab/a']);
    expect(book.get('contributors', 'lab/a')).toEqual({ day: '2026-11-25', answer: { count } });
    expect(failures).toEqual([]);
  });
});

it('a second repository does not stand in for a main one that could not be asked', async () => {
  const services = await serveWorld({ ...world, repositories: [repository('lab/alpha-data')] });
  services.fault = (service, { body }) =>
    service === 'github' && body.includes('"Alpha"') ? { code: 502 } : undefined;
  const { figuresOf } = done((await runRefresh({ services, only: ['stars'] })).refreshed);
  expect(figuresOf.alpha.stars).toMatchObject({ value: 10, source: 'bio.rodeo' });
  services.fault = () => undefined;
  const mended = done((await runRefresh({ services, only: ['stars'] })).refreshed);
  expect(mended.figuresOf.alpha.stars).toMatchObject({ value: 7, source: 'GitHub' });
});
