import { describe, expect, it } from 'vitest';
import { serveWorld } from '../fixtures/services/serve';
import { world } from './catalogue';
import { done, runRefresh } from './run-refresh';

describe('the findings of a refresh', async () => {
  const { findings, proposedLines } = done((await runRefresh()).refreshed).summary;

  it.each<[keyof typeof findings, unknown]>([
    ['goneRepositories', [{ slug: 'delta', path: 'gone/delta' }]],
    ['renamedRepositories', [{ slug: 'beta', path: 'old/beta', now: 'new/beta' }]],
    ['archivedRepositories', [{ slug: 'alpha', path: 'lab/alpha-data' }]],
    ['licenses', [{ slug: 'beta', path: 'old/beta', catalogue: undefined, github: 'Apache-2.0' }]],
    ['goneModels', [{ slug: 'alpha', id: 'lab/alpha-gone' }]],
    ['renamedModels', [{ slug: 'alpha', id: 'lab/Alpha-Large', now: 'newlab/Alpha-Large' }]],
    [
      'retracted',
      [
        {
          slug: 'beta',
          paper: 'doi:10.1000/beta',
          source: 'Crossref',
          type: 'retraction',
          doi: '10.1000/beta.notice',
          date: '2026-01-15',
        },
      ],
    ],
    ['unknownPapers', [{ slug: 'gamma', paper: 'doi:10.1000/unknown' }]],
    ['namelessPapers', 1],
  ])('tell of %s', (finding, expected) => {
    expect(findings[finding]).toEqual(expected);
  });

  it('come with ready lines: the new names first, the old ones kept, and everything else as it will stand', () => {
    const lines = proposedLines.map(({ line }) => JSON.parse(line));
    expect(lines.map(({ slug }) => slug)).toEqual(['alpha', 'beta']);
    expect(lines[0].huggingFace).toEqual(['newlab/Alpha-Large', 'lab/Alpha-Large', 'lab/alpha-gone']);
    expect(lines[1].repositories).toEqual([
      { host: 'github.com', path: 'new/beta' },
      { host: 'github.com', path: 'old/beta' },
    ]);
    expect(lines[1].papers[0].authors).toEqual(['Ada One']);
  });

  it('are told no more once the ready lines stand in the catalogue', async () => {
    const first = done((await runRefresh()).refreshed);
    const rows = first.models
      .split('\n')
      .map((row) => proposedLines.find(({ slug }) => row.startsWith(`{"slug":"${slug}"`))?.line ?? row);
    const second = done((await runRefresh({ source: { models: rows.join('\n'), figures: first.figures } })).refreshed);
    expect(second.summary.findings).toMatchObject({ renamedRepositories: [], renamedModels: [] });
    expect(second.summary.proposedLines).toEqual([]);
    expect(second.figuresOf.beta.stars).toMatchObject({ value: 3 });
  });

  it('tell of a retraction that only OpenAlex knows', async () => {
    const services = await serveWorld({
      ...world,
      works: world.works.map((work) => ({ ...work, notices: undefined })),
    });
    expect(done((await runRefresh({ services })).refreshed).summary.findings.retracted).toEqual([
      { slug: 'beta', paper: 'doi:10.1000/beta', source: 'OpenAlex', type: 'retraction' },
    ]);
  });

  it('do not take what could not be asked for gone', async () => {
    const services = await serveWorld(world);
    services.fault = () => ({ code: 500 });
    const { findings } = done((await runRefresh({ services })).refreshed).summary;
    expect(Object.entries(findings).filter(([, found]) => Array.isArray(found) && found.length > 0)).toEqual([]);
  });
});
