import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SyncResult } from '../../lib/catalog/sync';
import { outcomeOf, parseSyncMemory, remembering } from '../../lib/catalog/sync-memory';

const base = 'https://catalog.example';

it('reads back what it remembers, through JSON as extension storage keeps it', () => {
  const problems = ['a is bad'];
  const result: SyncResult = { status: 'partial', release: 'r', written: 1, dropped: [], problems, retryAfter: 60 };
  const memory = remembering({ failures: 1, serving: 'catalog-next' }, base, result, 1000);
  expect(memory).toMatchObject({ serving: 'catalog-next', failures: 2, notBefore: { at: 61_000, base } });
  expect(parseSyncMemory(JSON.parse(JSON.stringify(memory)))).toEqual(JSON.parse(JSON.stringify(memory)));
});

it('forgets only what is damaged', () => {
  const damaged = { serving: 'catalog-next', last: 'yesterday', failures: -1, notBefore: { at: 'noon' }, more: true };
  expect(parseSyncMemory(damaged)).toEqual({ serving: 'catalog-next', failures: 0 });
});

it('takes anything that storage may hold', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(parseSyncMemory(stored).failures).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('a success ends the failures and the waiting', () => {
  const known = { failures: 3, notBefore: { at: 5, base } };
  const after = remembering(known, base, { status: 'unchanged', release: 'r' }, 10);
  expect(after).toMatchObject({
    failures: 0,
    notBefore: undefined,
    last: { at: 10, outcome: { status: 'unchanged' } },
  });
});

it('keeps the end of a sync short', () => {
  const problems = Array.from({ length: 500 }, (_, at) => `file ${at} ${'is bad '.repeat(50)}`);
  const outcome = outcomeOf({ status: 'partial', release: 'r', written: 0, dropped: [], problems });
  expect(outcome.reason?.length).toBeLessThanOrEqual(1000);
});
