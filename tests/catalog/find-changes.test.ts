import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangesFile, ModelRecord, ShardFile } from '../../lib/catalog/schema';
import { type Built, buildEdition, buildHistory, type Edition, textOf } from '../fixtures/catalog-history';

const released = (day: number) => `2026-09-${String(day).padStart(2, '0')}.1`;
const named = (name: string) => ({ name });
/** So many models that one of them is far smaller than the shards. */
const crowd: Edition = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [`m${at}`, { keywords: ['protein design', 'language model'] }]),
);

function changesSince(build: Built, from: string) {
  const entry = build.index.changes.find((change) => change.from === from);
  const text = entry && textOf(build, `v1/${entry.path}`);
  if (text === undefined) return undefined;
  const { records, removed } = ChangesFile.parse(JSON.parse(text));
  return { records: records.map((record) => ModelRecord.parse(record)), removed };
}

function recordsOf(build: Built): Map<string, ModelRecord> {
  const records = build.index.shards.flatMap(
    ({ path }) => ShardFile.parse(JSON.parse(textOf(build, `v1/${path}`) ?? '')).models,
  );
  return new Map(records.map((record) => ModelRecord.parse(record)).map((record) => [record.slug, record]));
}

describe('what changed since a release', () => {
  it('is what is new, other or gone', async () => {
    const { m1: _, ...rest } = crowd;
    const [, second] = await buildHistory([
      [released(1), crowd],
      [released(2), { ...rest, m2: named('Two'), added: {} }],
    ]);
    const changes = changesSince(second as Built, released(1));
    expect(changes?.records.map(({ slug, name }) => [slug, name])).toEqual([
      ['added', 'added'],
      ['m2', 'Two'],
    ]);
    expect(changes?.removed).toEqual(['m1']);
  });

  it('is known for releases before the last one too, newest first', async () => {
    const [, , third] = await buildHistory([
      [released(1), crowd],
      [released(2), { ...crowd, m1: named('One') }],
      [released(3), { ...crowd, m1: named('One'), m2: named('Two') }],
    ]);
    const build = third as Built;
    expect(build.index.changes.map(({ from, path }) => [from, path])).toEqual([
      [released(2), `changes/${released(2)}-${released(3)}.json`],
      [released(1), `changes/${released(1)}-${released(3)}.json`],
    ]);
    expect(changesSince(build, released(1))?.records.map(({ slug }) => slug)).toEqual(['m1', 'm2']);
    expect(changesSince(build, released(2))?.records.map(({ slug }) => slug)).toEqual(['m2']);
  });

  it('is nothing where the same facts are only written differently', async () => {
    const [, second] = await buildHistory([
      [released(1), crowd],
      [released(2), { ...crowd, m1: { ...crowd.m1, aliases: [] } }],
    ]);
    expect(changesSince(second as Built, released(1))).toEqual({ records: [], removed: [] });
  });

  it('is kept for twelve releases', async () => {
    const builds = await buildHistory(
      Array.from({ length: 15 }, (_, at): [string, Edition] => [
        released(at + 1),
        { ...crowd, m1: named(`One ${at}`) },
      ]),
    );
    expect(builds.at(-1)?.index.changes.map(({ from }) => from)).toEqual(
      Array.from({ length: 12 }, (_, at) => released(14 - at)),
    );
  });

  it('is the same when the release is built again', async () => {
    const [, second] = await buildHistory([
      [released(1), crowd],
      [released(2), { ...crowd, m1: named('One') }],
    ]);
    const again = await buildEdition(released(2), { ...crowd, m1: named('One') }, second);
    expect(again).toEqual(second);
  });

  it('turns that release into the new one, whatever happened between', async () => {
    const slug = fc.constantFrom(...Object.keys(crowd).slice(0, 12), 'new-one', 'new-two');
    const edit = fc.tuple(slug, fc.option(fc.constantFrom('A', 'B')));
    const editions = fc.array(fc.array(edit, { maxLength: 6 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(editions, async (history) => {
        const states: Edition[] = [];
        for (const edits of history) {
          const state = { ...(states.at(-1) ?? crowd) };
          for (const [name, value] of edits) {
            if (value === null) delete state[name];
            else state[name] = named(value);
          }
          states.push(state);
        }
        const builds = await buildHistory(states.map((state, at) => [released(at + 1), state]));
        const last = builds.at(-1) as Built;
        for (const earlier of builds.slice(0, -1)) {
          const changes = changesSince(last, earlier.index.release);
          if (!changes) continue;
          const records = recordsOf(earlier);
          for (const record of changes.records) records.set(record.slug, record);
          for (const gone of changes.removed) records.delete(gone);
          expect(new Map([...records].sort())).toEqual(new Map([...recordsOf(last)].sort()));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a release that clients could not take', () => {
  it.each([
    ['older than the one there', released(1), crowd, 'is older than 2026-09-02.1, which is there already'],
    ['the one there with other facts', released(2), { ...crowd, m1: named('One') }, '(m1): clients that have it would'],
  ])('%s is refused with advice', async (_, release, models, problem) => {
    const [, second] = await buildHistory([
      [released(1), {}],
      [released(2), crowd],
    ]);
    expect(await buildEdition(release, models, second)).toEqual({
      status: 'invalid',
      problems: [expect.stringContaining(problem)],
    });
  });
});
