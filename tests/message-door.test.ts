import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../lib/message-door';

const query = { text: 'esm', sort: 'relevance', limit: 40 };

describe("the background's door", () => {
  it.each([
    [{ name: 'lookup', argument: { keys: ['doi:10.1000/1'], panel: 'now' } }],
    [{ name: 'lookup', argument: { keys: [], panel: 'never' } }],
    [{ name: 'left', argument: undefined }],
    [{ name: 'left' }],
    [{ name: 'mentions' }],
    [{ name: 'mentioned', argument: ['doi:10.1000/1'] }],
    [{ name: 'models', argument: ['arxiv:1908.06912', 'repo:github.com/a/b'] }],
    [{ name: 'record', argument: 'esm-2' }],
    [{ name: 'live', argument: { slug: 'esm-2', part: 'repository', mode: 'kept' } }],
    [{ name: 'openSettings' }],
    [{ name: 'checkOpenness', argument: { path: 'lab/fold.py', mode: 'due' } }],
    [{ name: 'checkProgress', argument: 'lab/fold' }],
    [{ name: 'openCheck', argument: { path: 'lab/fold', slug: 'fold' } }],
    [{ name: 'answersKept' }],
    [{ name: 'forgetAnswers', argument: 'checks' }],
    [{ name: 'search', argument: query }],
    [{ name: 'search', argument: { ...query, label: 'Open', category: 'RNA', hasCode: true, offset: 40 } }],
  ])('lets in %j', (envelope) => {
    expect(parseEnvelope(envelope)).toEqual({ argument: undefined, ...envelope });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'lookup'],
    ['no name', { argument: 'esm-2' }],
    ['a name that is none', { name: 'toString', argument: 'esm-2' }],
    ['a name inherited by every object', { name: '__proto__', argument: 'esm-2' }],
    ["a tab's own message", { name: 'page' }],
    ['a lookup without keys', { name: 'lookup', argument: { panel: 'now' } }],
    ['a key that is none', { name: 'lookup', argument: { keys: ['not a key'], panel: 'now' } }],
    ['a key with a line break', { name: 'lookup', argument: { keys: ['doi:10.1000/1\n'], panel: 'now' } }],
    ['too many keys', { name: 'lookup', argument: { keys: Array(65).fill('doi:10.1000/1'), panel: 'now' } }],
    ['more mentions than a page has', { name: 'mentioned', argument: Array(4001).fill('doi:10.1000/1') }],
    ['a key without end', { name: 'models', argument: [`doi:${'1'.repeat(3000)}`] }],
    ['an empty slug', { name: 'record', argument: '' }],
    ['a slug that is none', { name: 'record', argument: { slug: 'esm-2' } }],
    [
      'a part of the live figures that is none',
      { name: 'live', argument: { slug: 'esm-2', part: 'token', mode: 'due' } },
    ],
    ['an address to ask for live figures', { name: 'live', argument: { slug: 'https://a.example/', mode: 'due' } }],
    ['a repository that is none', { name: 'checkOpenness', argument: { path: 'fold', mode: 'due' } }],
    ['a way out of the repositories', { name: 'checkOpenness', argument: { path: 'lab/..', mode: 'due' } }],
    ['a repository with a query', { name: 'checkProgress', argument: 'lab/fold?x=1' }],
    ['a check of no kind', { name: 'checkOpenness', argument: { path: 'lab/fold', mode: 'now' } }],
    ['answers of no kind', { name: 'forgetAnswers', argument: 'saved' }],
    ['answers of every kind', { name: 'forgetAnswers' }],
    ['a query without a limit', { name: 'search', argument: { text: '', sort: 'stars' } }],
    ['a limit without end', { name: 'search', argument: { ...query, limit: 1e9 } }],
    ['an order that is none', { name: 'search', argument: { ...query, sort: 'random' } }],
    ['a text without end', { name: 'search', argument: { ...query, text: 'a'.repeat(2001) } }],
    ['an argument where none belongs', { name: 'left', argument: 1 }],
  ])('refuses %s', (_, message) => expect(parseEnvelope(message)).toBeUndefined());

  it('drops fields that do not belong', () => {
    expect(parseEnvelope({ name: 'search', argument: { ...query, secret: 1 }, sender: 'me' })).toEqual({
      name: 'search',
      argument: query,
    });
  });

  it('never throws, and lets in only names that it knows', () => {
    const name = fc.constantFrom(
      'lookup',
      'left',
      'mentions',
      'mentioned',
      'models',
      'record',
      'search',
      'page',
      'show',
      'constructor',
    );
    const message = fc.oneof(
      fc.anything(),
      fc.record({ name: fc.oneof(name, fc.anything()), argument: fc.anything() }),
    );
    fc.assert(
      fc.property(message, (anything) => {
        const envelope = parseEnvelope(anything);
        if (envelope)
          expect(['lookup', 'left', 'mentions', 'mentioned', 'models', 'record', 'search']).toContain(envelope.name);
      }),
    );
  });

  it('lets in no search whose limit is not a whole number from 1 to 500', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), (limit) => {
        const open = parseEnvelope({ name: 'search', argument: { ...query, limit } }) !== undefined;
        expect(open).toBe(Number.isInteger(limit) && limit >= 1 && limit <= 500);
      }),
    );
  });
});
