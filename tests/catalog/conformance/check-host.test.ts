import { describe, expect, it } from 'vitest';
import { type Kind, kinds } from '../../../lib/catalog/conformance/kinds';
import {
  addCiting,
  aHost,
  check,
  editFile,
  editIndex,
  indexOf,
  publish,
  type TestHost,
} from '../../fixtures/catalog-host';
import { aFigure } from '../../fixtures/models';

const [first, second] = await (async () => {
  const { shards } = indexOf(await aHost());
  return shards.map(({ path }) => path) as [string, string];
})();
const figures = indexOf(await aHost()).figures.path;
const changes = 'changes/2026-09-15.1-2026-09-16.1.json';
const slugIn = async (path: string, place = 0) =>
  JSON.parse((await aHost()).files.get(`v1/${path}`) ?? '').models[place].slug as string;
const slug = await slugIn(first);
const neighbor = await slugIn(first, 1);
const cited = { citingFields: aFigure([{ name: 'Medicine', share: 1 }]) };

type Found = [kind: Kind, where: string | RegExp, problem: string | RegExp];

/** What was done to the host, and all that must be found. */
const faults: [fault: string, breaks: (host: TestHost) => unknown, ...found: Found[]][] = [
  ['has no index', (host) => host.files.delete('v1/catalog.json'), ['index-missing', 'v1/catalog.json', 'answers 404']],
  [
    'keeps its index to itself',
    (host) => {
      host.instead = () => ({ code: 403 });
    },
    ['index-missing', 'v1/catalog.json', 'answers 403 (not for everyone)'],
  ],
  [
    'leads elsewhere',
    (host) => {
      host.instead = () => ({ code: 301, headers: { Location: 'https://elsewhere.example/' } });
    },
    ['redirect', 'v1/catalog.json', 'answers 301 and leads to https://elsewhere.example/'],
  ],
  [
    'answers with a page',
    (host) => host.files.set('v1/catalog.json', '<!doctype html>\n<title>Not found</title>'),
    ['index-not-json', 'v1/catalog.json', 'it begins with <!doctype html>'],
  ],
  [
    'has half an index',
    (host) => host.files.set('v1/catalog.json', (host.files.get('v1/catalog.json') ?? '').slice(0, 500)),
    ['index-not-json', 'v1/catalog.json', /^it begins with \{"version":1/],
  ],
  [
    'is of a version to come',
    (host) => editIndex(host, (index) => Object.assign(index, { version: 2 })),
    ['version', 'v1/catalog.json', 'is version 2'],
  ],
  [
    'says no version',
    (host) => editIndex(host, (index) => delete index.version),
    ['index-schema', 'v1/catalog.json: version', /1/],
  ],
  [
    'names its release otherwise',
    (host) => editIndex(host, (index) => Object.assign(index, { release: 'v7' })),
    ['index-schema', 'v1/catalog.json: release', 'a release is an ISO date, a dot and a number'],
  ],
  [
    'leads out of its folder',
    (host) => editIndex(host, (index) => Object.assign(index.figures, { path: '../../secrets.json' })),
    ['index-schema', 'v1/catalog.json: figures.path', /stays in its folder/],
  ],
  [
    'names a file by a whole address',
    (host) => editIndex(host, (index) => Object.assign(index.shards[3], { path: 'https://elsewhere.example/x.json' })),
    ['index-schema', 'v1/catalog.json: shards[3].path', /stays in its folder/],
  ],
  [
    'has a field that nobody knows',
    (host) => editIndex(host, (index) => Object.assign(index.shards[0], { modles: 3 })),
    ['unknown-field', 'v1/catalog.json: shards[0].modles', 'there is no such field'],
  ],
  [
    'has a shard within another',
    async (host) => {
      const text = '{"version":1,"models":[]}';
      editIndex(host, (index) =>
        index.shards.push({ ...index.shards[0], id: '00', path: 'shards/00-00000000.json', models: 0 }),
      );
      await publish(host, 'shards/00-00000000.json', text);
    },
    ['shard-ids', /^v1\/catalog\.json: shards\[\d+\]\.id$/, '"00" begins with "0" of shards[0]'],
  ],
  [
    'has no ETag',
    (host) => {
      host.headers = (_, headers) => headers.delete('etag');
    },
    ['etag', 'v1/catalog.json', 'has no ETag'],
  ],
  [
    'forgets its ETag',
    (host) => {
      host.revalidates = false;
    },
    ['revalidation', 'v1/catalog.json', 'answers 200 when asked with its own ETag "1"'],
  ],
  [
    'lets its index be kept for a day',
    onIndex('cache-control', 'public, max-age=86400'),
    ['index-kept-too-long', 'v1/catalog.json', 'has Cache-Control: public, max-age=86400'],
  ],
  [
    'lets its index be kept for ever',
    onIndex('cache-control', 'max-age=60, immutable'),
    ['index-kept-too-long', 'v1/catalog.json', 'has Cache-Control: max-age=60, immutable'],
  ],
  [
    'does not say how long its index may be kept',
    onIndex('cache-control', undefined),
    ['index-kept-unsaid', 'v1/catalog.json', 'has no Cache-Control'],
  ],
  [
    'only says that its index may be kept',
    onIndex('cache-control', 'public'),
    ['index-kept-unsaid', 'v1/catalog.json', 'has Cache-Control: public, without max-age'],
  ],
  [
    'has figures asked for again and again',
    on(`v1/${figures}`, 'cache-control', 'public, max-age=600'),
    ['not-kept', `v1/${figures}`, 'has Cache-Control: public, max-age=600'],
  ],
  [
    'may not be read by a page',
    onIndex('access-control-allow-origin', undefined),
    ['cors', 'v1/catalog.json', 'has no Access-Control-Allow-Origin'],
  ],
  [
    'may be read by its own pages alone',
    on(`v1/${first}`, 'access-control-allow-origin', 'https://bio.rodeo'),
    ['cors', `v1/${first}`, 'is for https://bio.rodeo alone'],
  ],
  [
    'does not compress',
    on(`v1/${first}`, 'content-encoding', undefined),
    ['compression', `v1/${first}`, /^comes as \d+ bytes, though br and gzip were accepted$/],
  ],
  [
    'says of plain files that they are compressed',
    (host) => {
      host.instead = (path) => (path === `v1/${figures}` ? { status: 'badly-encoded', encoding: 'gzip' } : undefined);
    },
    ['encoding', `v1/${figures}`, 'says Content-Encoding: gzip, and is not'],
  ],
  [
    'calls its files text',
    on(`v1/${first}`, 'content-type', 'text/plain; charset=utf-8'),
    ['content-type', `v1/${first}`, 'is called text/plain; charset=utf-8'],
  ],
  ['lacks a shard', (host) => host.files.delete(`v1/${second}`), ['missing', `v1/${second}`, 'answers 404']],
  [
    'has more in its index than anyone reads',
    (host) => editIndex(host, (index) => Object.assign(index, { padding: 'x'.repeat(1_000_000) })),
    ['too-large', 'v1/catalog.json', 'has more than 1000000 bytes'],
  ],
  [
    'has a file that is larger than anyone reads',
    (host) => editIndex(host, (index) => Object.assign(index.figures, { bytes: 60_000_000 })),
    ['too-large', `v1/${figures}`, 'has 60000000 bytes by catalog.json'],
  ],
  [
    'has half a file',
    (host) => host.files.set(`v1/${figures}`, '{"version":1,"fig'),
    ['length', `v1/${figures}`, /^has 17 bytes, and by catalog\.json \d+$/],
  ],
  [
    'has other content of the same length',
    (host) => host.files.set(`v1/${figures}`, (host.files.get(`v1/${figures}`) ?? '').replace('1', '2')),
    ['hash', `v1/${figures}`, /^has the SHA-256 [0-9a-f]{8}…, and by catalog\.json [0-9a-f]{8}…$/],
  ],
  [
    'has a name that does not change with the content',
    (host) => {
      host.files.set('v1/figures-0000.json', host.files.get(`v1/${figures}`) ?? '');
      editIndex(host, (index) => Object.assign(index.figures, { path: 'figures-0000.json' }));
    },
    ['name', 'v1/figures-0000.json', /^has no [0-9a-f]{8} in it$/],
  ],
  [
    'has changes under a name that does not change',
    (host) => {
      host.files.set('v1/changes/latest.json', host.files.get(`v1/${changes}`) ?? '');
      editIndex(host, (index) => Object.assign(index.changes[0], { path: 'changes/latest.json' }));
    },
    ['name', 'v1/changes/latest.json', 'has no 2026-09-15.1-2026-09-16.1 in it'],
  ],
  [
    'has a file that is not JSON',
    (host) => publish(host, figures, 'figures: none'),
    ['file-schema', /^v1\/figures-/, 'is not JSON: it begins with figures: none'],
  ],
  [
    'has figures of another shape',
    (host) => editFile(host, figures, () => ({ version: 1, figures: [] })),
    ['file-schema', /^v1\/figures-[0-9a-f]{8}\.json: figures$/, /expected record/],
  ],
  [
    'has a shard of another shape',
    (host) => editFile(host, first, ({ models }) => ({ version: 1, models: { ...models } })),
    ['file-schema', /^v1\/shards\/0-[0-9a-f]{8}\.json: models$/, /expected array/],
  ],
  [
    'has changes of another shape',
    (host) => editFile(host, changes, (file) => ({ ...file, removed: 'old' })),
    ['file-schema', `v1/${changes}: removed`, /expected array/],
  ],
  [
    'has a record without a category',
    (host) => editFile(host, first, ({ models }) => void Object.assign(models[0], { categories: [] })),
    ['record', new RegExp(`^v1/shards/0-\\w+\\.json: models\\[0\\] \\(${slug}\\): categories$`), /1/],
  ],
  [
    'has a record that is none',
    (host) => editFile(host, first, ({ models }) => void models.splice(0, 1, 'a model')),
    ['record', /models\[0\]$/, /expected object/],
  ],
  [
    'has a misspelled field in a record',
    (host) => editFile(host, first, ({ models }) => void Object.assign(models[0].papers[0], { titel: 'A' })),
    ['unknown-field', new RegExp(`models\\[0\\] \\(${slug}\\): papers\\[0\\]\\.titel$`), 'there is no such field'],
  ],
  [
    'has a model in a shard that is not its own',
    async (host) => {
      const moved: unknown[] = [];
      const left = await editFile(host, second, ({ models }) => void moved.push(models.pop()));
      await editFile(host, first, ({ models }) => void models.push(...moved));
      editIndex(host, (index) => {
        index.shards[0].models += 1;
        index.shards.find(({ path }: { path: string }) => path === left).models -= 1;
      });
    },
    ['membership', /^v1\/shards\/0-/, /^is in shard 0, and the SHA-256 of its slug begins with 1/],
  ],
  [
    'counts the models of a shard wrongly',
    (host) =>
      editIndex(host, (index) => {
        index.shards[0].models += 1;
        index.models += 1;
      }),
    ['count', `v1/${first}`, /^has \d+ models, and by catalog\.json \d+$/],
  ],
  [
    'counts its models wrongly',
    (host) => editIndex(host, (index) => Object.assign(index, { models: 81 })),
    ['count', 'v1/catalog.json: models', 'is 81, and 80 in its shards together'],
  ],
  [
    'has a model twice',
    async (host) => {
      await editFile(host, first, ({ models }) => void models.push(models[0]));
      editIndex(host, (index) => {
        index.shards[0].models += 1;
        index.models += 1;
      });
    },
    ['duplicate', new RegExp(`\\(${slug}\\)$`), 'is there already'],
  ],
  [
    'has a key that is not canonical',
    (host) =>
      editFile(
        host,
        first,
        ({ models }) => void Object.assign(models[1].papers[0], { identifier: 'arxiv:2501.00001v2' }),
      ),
    ['key', new RegExp(`\\(${neighbor}\\): papers\\[0\\]\\.identifier$`), /^an arXiv id has no version/],
  ],
  [
    'has a repository that is an address',
    (host) =>
      editFile(
        host,
        first,
        ({ models }) => void Object.assign(models[1].repositories[0], { host: 'https://github.com' }),
      ),
    ['key', new RegExp(`\\(${neighbor}\\): repositories\\[0\\]$`), 'a host is a lower-case domain name'],
  ],
  [
    'lacks an identifier',
    (host) => editFile(host, first, ({ models }) => void models[1].identifiers.pop()),
    ['identifiers', new RegExp(`\\(${neighbor}\\): identifiers$`), /^lacks repo:github\.com\/lab\/model-/],
  ],
  [
    'has an identifier from nowhere',
    (host) => editFile(host, first, ({ models }) => void models[1].identifiers.push('doi:10.1000/1')),
    [
      'identifiers',
      new RegExp(`\\(${neighbor}\\): identifiers$`),
      'has doi:10.1000/1, which nothing in the record says',
    ],
  ],
  [
    'has a figure without a source',
    (host) => editFile(host, figures, () => ({ version: 1, figures: { m10: { stars: { value: 3, asOf: '2026' } } } })),
    ['figures', /^v1\/figures-[0-9a-f]{8}\.json: figures\.m10\.stars\.source$/, /expected string/],
  ],
  [
    'has figures of a model that there is not',
    (host) => editFile(host, figures, () => ({ version: 1, figures: { old: {} } })),
    ['orphan', /: figures\.old$/, 'no shard has such a model'],
  ],
  [
    'has lists of who cites among its counts',
    (host) => editFile(host, figures, () => ({ version: 1, figures: { m10: cited } })),
    ['citing-apart', /^v1\/figures-[0-9a-f]{8}\.json: figures\.m10$/, 'has citingFields'],
  ],
  [
    'says who cites models of a shard that there is not',
    (host) => addCiting(host, '01', {}),
    ['citing-place', 'v1/catalog.json: citing[0].id', '"01" is the id of no shard'],
  ],
  [
    'says twice who cites the models of a shard',
    async (host) => {
      await addCiting(host, '0', { [slug]: cited });
      await addCiting(host, '0', {});
    },
    ['citing-place', 'v1/catalog.json: citing[1].id', '"0" is there twice'],
  ],
  [
    'says who cites a model with a shard that is not its own',
    (host) => addCiting(host, '1', { [slug]: cited }),
    [
      'citing-place',
      new RegExp(`^v1/citing/1-[0-9a-f]{8}\\.json: figures\\.${slug}$`),
      /^is with shard 1, and the SHA-256 of its slug begins with 0/,
    ],
  ],
  [
    'has counts among who cites',
    (host) => addCiting(host, '0', { [slug]: { ...cited, stars: aFigure(3) } }),
    [
      'unknown-field',
      new RegExp(`^v1/citing/0-[0-9a-f]{8}\\.json: figures\\.${slug}\\.stars$`),
      'there is no such field',
    ],
  ],
  [
    'says who cites a model that there is not',
    (host) => addCiting(host, '0', { old: cited }),
    ['orphan', /^v1\/citing\/0-.*figures\.old$/, 'no shard has such a model'],
  ],
  [
    'lacks a file of who cites',
    async (host) => void host.files.delete(`v1/${await addCiting(host, '0', { [slug]: cited })}`),
    ['missing', /^v1\/citing\/0-/, 'answers 404'],
  ],
  [
    'has changes since a release to come',
    (host) => editIndex(host, (index) => Object.assign(index.changes[0], { from: '2026-09-16.2' })),
    ['changes-from', 'v1/catalog.json: changes[0].from', '2026-09-16.2 is not before 2026-09-16.1'],
    ['name', `v1/${changes}`, 'has no 2026-09-16.2-2026-09-16.1 in it'],
  ],
  [
    'has changes since the same release twice',
    (host) => editIndex(host, (index) => index.changes.push(index.changes[0])),
    ['changes-from', 'v1/catalog.json: changes[1].from', '2026-09-15.1 is there twice'],
  ],
  [
    'has other facts in its changes',
    (host) => editFile(host, changes, ({ records }) => void Object.assign(records[0], { license: 'GPL-3.0' })),
    ['changes-record', `v1/${changes}: records[0] (m10)`, 'is another record than in its shard'],
  ],
  [
    'brings back in its changes what is gone',
    (host) => editFile(host, changes, ({ records }) => void records.push({ ...records[0], slug: 'old' })),
    ['changes-record', `v1/${changes}: records[1] (old)`, 'is in no shard'],
  ],
  [
    'removes in its changes what is there',
    (host) => editFile(host, changes, ({ removed }) => void removed.push('m11')),
    ['changes-record', `v1/${changes}: removed[1] (m11)`, 'is in a shard'],
  ],
  [
    'puts a site to sleep that there is not',
    (host) =>
      editIndex(host, (index) => {
        index.rest = ['arxiv', 'arxive'].map((site) => ({ site, until: '2026-12', why: 'broken' }));
      }),
    ['rest', 'v1/catalog.json: rest[1].site', 'there is no site "arxive"'],
  ],
  [
    'has no files of single models',
    (host) => {
      for (const path of [...host.files.keys()]) if (path.startsWith('v1/models/')) host.files.delete(path);
    },
    ['record-files', 'v1/models/m10.json', 'answers 404'],
  ],
  [
    'has an old file of a single model',
    (host) =>
      host.files.set('v1/models/m10.json', (host.files.get('v1/models/m10.json') ?? '').replace('"MIT"', '"GPL-3.0"')),
    ['record-file', 'v1/models/m10.json', 'has another record than the shard'],
  ],
  [
    'has a file of a single model that is none',
    (host) => host.files.set('v1/models/m10.json', '{}'),
    ['record-file', 'v1/models/m10.json', 'is not a model with its figures'],
  ],
];

function on(where: string, name: string, value: string | undefined) {
  return (host: TestHost) => {
    host.headers = (path, headers) => {
      if (path !== where) return;
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    };
  };
}

function onIndex(name: string, value: string | undefined) {
  return on('v1/catalog.json', name, value);
}

const matching = (value: string | RegExp) => (typeof value === 'string' ? value : expect.stringMatching(value));

describe('a host', () => {
  it('that gives what was built conforms, without a warning', async () => {
    const { status, findings, unasked, index, figures, recordFiles } = await check(await aHost());
    expect([status, findings.list, unasked]).toEqual(['conforms', [], []]);
    expect([index?.release, figures, recordFiles]).toEqual(['2026-09-16.1', 0, 3]);
  });

  it('conforms with who cites its models', async () => {
    const host = await aHost();
    await addCiting(host, '0', { [slug]: cited, [neighbor]: cited });
    expect((await check(host)).findings.list).toEqual([]);
  });

  it.each(faults)('that %s is told so, and nothing else', async (_, breaks, ...found) => {
    const host = await aHost();
    await breaks(host);
    const { status, findings } = await check(host);
    expect(findings.list.map(({ kind, where, problem }) => [kind, where, problem])).toEqual(
      found.map(([kind, where, problem]) => [kind, matching(where), matching(problem)]),
    );
    const severities = found.map(([kind]) => kinds[kind].severity);
    expect(status).toBe(severities.includes('error') ? 'does not conform' : 'conforms');
  });

  it('can be wrong in no way that is not tried here', () => {
    const tried = new Set(faults.flatMap(([, , ...found]) => found.map(([kind]) => kind)));
    expect(Object.keys(kinds).filter((kind) => !tried.has(kind as Kind))).toEqual([]);
  });

  it('is asked for every file, and whoever waits is told which', async () => {
    const host = await aHost();
    const told: string[] = [];
    await check(host, 3, (path) => told.push(path));
    expect(told).toEqual(host.asked);
    // The index twice, the second time with its ETag; then the shards, figures, changes, and three single models.
    expect(told).toHaveLength(2 + indexOf(host).shards.length + 1 + 1 + 3);
  });

  it('whose shard is missing is not told that its models are unknown', async () => {
    const host = await aHost();
    const lost = await slugIn(second);
    await editFile(host, figures, () => ({ version: 1, figures: { [lost]: {} } }));
    host.files.delete(`v1/${second}`);
    expect((await check(host)).findings.list.map(({ kind }) => kind)).toEqual(['missing']);
  });

  it('that echoes the origin conforms when caches are told so', async () => {
    const host = await aHost();
    host.headers = (_, headers) => {
      headers.set('access-control-allow-origin', 'https://catalog-check.invalid');
      headers.set('vary', 'Accept-Encoding, Origin');
    };
    expect((await check(host)).findings.list).toEqual([]);
  });

  it('that lacks a header everywhere is told of a few files, and how many there are', async () => {
    const host = await aHost();
    host.headers = (_, headers) => headers.delete('access-control-allow-origin');
    const { findings } = await check(host, 2);
    expect(findings.list).toHaveLength(2);
    const files = indexOf(host).shards.length + indexOf(host).changes.length + 2 + 3;
    expect(findings.counts.get('cors')).toBe(files);
  });
});

describe('a host that cannot be asked', () => {
  it.each([
    ['is away', { status: 'unreachable', reason: 'nothing listens there' }, 'cannot be reached: nothing listens there'],
    ['is slow', { status: 'timeout' }, 'took too long'],
    ['is broken', { code: 502 }, ': the server answers 502'],
    ['is busy', { code: 429 }, ': the server answers 429 (too many requests)'],
  ] as const)('because it %s is not said to be wrong', async (_, answer, sentence) => {
    const host = await aHost();
    host.instead = () => answer;
    const { status, findings, unasked } = await check(host);
    expect([status, findings.list]).toEqual(['could not be asked', []]);
    expect(unasked[0]).toMatch(/^v1\/catalog\.json/);
    expect(unasked[0]?.endsWith(sentence)).toBe(true);
  });

  it('any more is not asked for every file', async () => {
    const host = await aHost();
    host.instead = (path) => (path.startsWith('v1/shards/') ? { code: 500 } : undefined);
    const { status } = await check(host);
    expect(status).toBe('could not be asked');
    expect(host.asked.length).toBeLessThan(12);
  });

  it('for one file is wrong all the same where another is', async () => {
    const host = await aHost();
    host.instead = (path) => (path === `v1/${first}` ? { code: 500 } : undefined);
    host.files.delete(`v1/${second}`);
    expect((await check(host)).status).toBe('does not conform');
  });
});
