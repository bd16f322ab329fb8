import { expect, it } from 'vitest';
import { conformanceJson, describeConformance } from '../../../scripts/catalog-check/describe-conformance';
import { aHost, check, editIndex } from '../../fixtures/catalog-host';

const base = 'https://catalog.example';

it('tells of a host that conforms in two lines', async () => {
  expect(describeConformance(base, await check(await aHost()))).toBe(
    [
      base,
      'Release 2026-09-16.1: 80 models in 16 shards, figures of 0, changes since 1 release; 3 files of single models looked at',
      '',
      'It conforms: 0 errors, 0 warnings.',
    ].join('\n'),
  );
});

it('says errors before warnings, and of each kind once how to mend it', async () => {
  const host = await aHost();
  host.headers = (_, headers) => {
    headers.set('content-type', 'text/plain');
    headers.delete('access-control-allow-origin');
  };
  editIndex(host, (index) => Object.assign(index, { relase: '2026' }));
  const text = describeConformance(base, await check(host, 1));
  expect(text.split('\n').slice(2)).toEqual([
    '',
    'error: Browsers may not read it [cors]',
    '  v1/catalog.json has no Access-Control-Allow-Origin',
    '  … and 21 more',
    '  To mend: Send Access-Control-Allow-Origin: * with every file below v1/.',
    '',
    'warning: Files have another type [content-type]',
    '  v1/catalog.json is called text/plain',
    '  … and 21 more',
    '  To mend: Send Content-Type: application/json with .json files: servers choose by it what to compress.',
    '',
    'warning: Fields that clients leave out [unknown-field]',
    '  v1/catalog.json: relase there is no such field',
    '  To mend: Is it misspelled? catalog/openapi.yaml has the names; others do no harm and cost bytes.',
    '',
    'It does not conform: 22 errors, 23 warnings.',
  ]);
});

it('tells machines everything by name', async () => {
  const host = await aHost();
  host.revalidates = false;
  expect(conformanceJson(base, await check(host))).toEqual({
    base,
    status: 'does not conform',
    release: '2026-09-16.1',
    models: 80,
    errors: 1,
    warnings: 0,
    counts: { revalidation: 1 },
    findings: [
      {
        kind: 'revalidation',
        severity: 'error',
        where: 'v1/catalog.json',
        problem: 'answers 200 when asked with its own ETag "1"',
        mend: expect.stringContaining('304'),
      },
    ],
    unasked: [],
  });
});

it('shows a host’s own words without what a terminal would obey', async () => {
  const host = await aHost();
  host.files.set('v1/catalog.json', '\u001b[2J<html>');
  expect(describeConformance(base, await check(host))).toContain('it begins with \ufffd[2J<html>');
});

it('says of a host that is away that nothing can be said of it', async () => {
  const host = await aHost();
  host.instead = () => ({ status: 'unreachable', reason: 'there is no host of that name' });
  const text = describeConformance(base, await check(host));
  expect(text).toContain('Not asked in full:\n  v1/catalog.json cannot be reached: there is no host of that name');
  expect(text).toMatch(/It could not be asked, so nothing can be said of it: 0 errors, 0 warnings\.$/);
});
