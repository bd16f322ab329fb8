import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelRecord } from '../../lib/catalog/schema';
import type { Answer, FailureReason, ServiceFailure, ServiceName } from '../../lib/live/answer';
import { askLive, type LiveClients } from '../../lib/live/ask-live';
import type { CrossrefWork } from '../../lib/live/crossref';
import type { DataCiteWork } from '../../lib/live/datacite';
import type { OpenAlexWork } from '../../lib/live/openalex';
import { createRecall, type Recall } from '../../lib/live/recall';
import type { RepositoryHealth } from '../../lib/live/repository-health';
import type { Kept, LiveStore } from '../../lib/live/store';
import { aRecord } from '../fixtures/cards';

const found = <Value>(value: Value): Answer<Value> => ({ status: 'found', value });
const failed = (service: ServiceName, reason: FailureReason, more: object = {}): ServiceFailure => ({
  status: 'failed',
  service,
  reason,
  ...more,
});
const oaWork = (id: string, citations: number): OpenAlexWork => ({
  id,
  title: `Title of ${id}`,
  citations,
  retracted: false,
});
const health: RepositoryHealth = { path: 'a/b', stars: 1, forks: 2, archived: false, fork: false, createdAt: '2020' };

const github = vi.fn<(path: string) => Promise<Answer<RepositoryHealth>>>();
const work = vi.fn<(doi: string) => Promise<Answer<OpenAlexWork>>>();
const citing = vi.fn();
const citingFields = vi.fn();
const crossref = vi.fn<(doi: string) => Promise<Answer<CrossrefWork>>>();
const dataCite = vi.fn<(doi: string) => Promise<Answer<DataCiteWork>>>();
const huggingFace = vi.fn();
const clients = {
  github: { health: github },
  openAlex: { work, citing, citingFields },
  crossref: { work: crossref },
  dataCite: { work: dataCite },
  huggingFace: { model: huggingFace },
} as unknown as LiveClients;

let recall: Recall;
beforeEach(() => {
  const kept = new Map<string, Kept>();
  recall = createRecall(
    {
      recall: async (key) => kept.get(key),
      keep: async (key, one) => void kept.set(key, one),
    } as LiveStore,
    () => 1000,
  );
  vi.resetAllMocks();
  crossref.mockImplementation(async (doi) => found({ id: doi, doi, notices: [] }));
});

const ask = (
  part: keyof typeof askLive,
  facts: Partial<Record<keyof ModelRecord, unknown>>,
  mode: 'kept' | 'due' | 'anew' = 'due',
) => askLive[part](aRecord(facts), clients, recall, mode);
const papers = (...identifiers: (string | [string, string])[]) => ({
  papers: identifiers.map((one) => {
    const [identifier, ...alternates] = [one].flat();
    return { identifier, alternates };
  }),
});

describe('the repositories of a model', () => {
  const two = {
    repositories: [
      { host: 'github.com', path: 'a/b' },
      { host: 'gitlab.com', path: 'x/y' },
      { host: 'github.com', path: 'c/d' },
    ],
  };

  it('are asked for where they are on GitHub, each with its own figures', async () => {
    github.mockImplementation(async (path) => found({ ...health, path }));
    const { figures, failures } = await ask('repository', two);
    expect(figures.repositories?.map(({ value, source, at }) => [value.path, source, at])).toEqual([
      ['a/b', 'GitHub', 1000],
      ['c/d', 'GitHub', 1000],
    ]);
    expect(failures).toEqual([]);
  });

  it('are asked for no further when the limit is reached, which is said once', async () => {
    github.mockResolvedValue(failed('GitHub', 'rate-limit', { again: 9 }));
    expect(await ask('repository', two)).toEqual({
      figures: { repositories: [] },
      failures: [failed('GitHub', 'rate-limit', { again: 9 })],
    });
    expect(github).toHaveBeenCalledTimes(1);
  });

  it('are not asked for when only what is kept is wanted', async () => {
    expect(await ask('repository', two, 'kept')).toEqual({ figures: { repositories: [] }, failures: [] });
    expect(github).not.toHaveBeenCalled();
  });
});

describe('the papers of a model', () => {
  it('have the citations of OpenAlex, and the notices of Crossref', async () => {
    work.mockResolvedValue(found({ ...oaWork('W1', 10), references: 4 }));
    crossref.mockResolvedValue(
      found({ id: '10.1/a', doi: '10.1/a', citations: 99, notices: [{ type: 'correction' }] }),
    );
    const { figures } = await ask('papers', papers('doi:10.1/a'));
    expect(figures.papers).toMatchObject([
      {
        identifiers: ['doi:10.1/a'],
        title: 'Title of W1',
        citations: { value: 10, source: 'OpenAlex' },
        references: { value: 4, source: 'OpenAlex' },
        retracted: { value: false },
        notices: { value: [{ type: 'correction' }], source: 'Crossref' },
      },
    ]);
  });

  it.each([
    [
      'Crossref, with the failure said',
      'doi:10.1/a',
      'down',
      { value: 99, source: 'Crossref' },
      [failed('OpenAlex', 'down')],
    ],
    [
      'Crossref, silently where OpenAlex only does not know the paper',
      'doi:10.1/a',
      'not-found',
      { value: 99, source: 'Crossref' },
      [],
    ],
    [
      'DataCite where the DOI is its own',
      'arxiv:1908.06912',
      'down',
      { value: 3, source: 'DataCite' },
      [failed('OpenAlex', 'down')],
    ],
  ] as const)('have the count of %s, when OpenAlex fails', async (_, key, reason, citations, failures) => {
    work.mockResolvedValue(failed('OpenAlex', reason));
    crossref.mockResolvedValue(found({ id: '10.1/a', doi: '10.1/a', citations: 99, notices: [] }));
    dataCite.mockResolvedValue(found({ id: '10.48550/x', doi: '10.48550/x', citations: 3, licenses: [] }));
    const answer = await ask('papers', papers(key));
    expect(answer.figures.papers?.[0]?.citations).toMatchObject(citations);
    expect(answer.failures).toEqual(failures);
  });

  it('that nobody knows are said to be unknown', async () => {
    work.mockResolvedValue(failed('OpenAlex', 'not-found'));
    crossref.mockResolvedValue(failed('Crossref', 'not-found'));
    const answer = await ask('papers', papers('doi:10.1/a'));
    expect(answer.failures.map(({ service, reason }) => [service, reason])).toEqual([
      ['OpenAlex', 'not-found'],
      ['Crossref', 'not-found'],
    ]);
  });

  it('are found by another version when OpenAlex does not know the first', async () => {
    work.mockImplementation(async (doi) =>
      doi === '10.48550/arxiv.1908.06912' ? found(oaWork('W1', 5)) : failed('OpenAlex', 'not-found'),
    );
    const answer = await ask('papers', papers(['doi:10.1/a', 'arxiv:1908.06912']));
    expect(answer.figures.papers?.[0]?.citations?.value).toBe(5);
    expect(answer.failures).toEqual([]);
  });

  it('that are one work to OpenAlex stand there once, with the notices of either; counts are not added', async () => {
    work.mockResolvedValue(found(oaWork('W1', 10)));
    crossref.mockImplementation(async (doi) =>
      found({
        id: doi,
        doi,
        citations: 6,
        notices: [
          { type: doi === '10.1/a' ? 'correction' : 'retraction' },
          { type: 'expression_of_concern', doi: '10.1/c' },
        ],
      }),
    );
    const { figures } = await ask('papers', papers('doi:10.1/a', 'doi:10.1/b'));
    expect(figures.papers).toHaveLength(1);
    expect(figures.papers?.[0]).toMatchObject({
      identifiers: ['doi:10.1/a', 'doi:10.1/b'],
      citations: { value: 10 },
      notices: {
        value: [{ type: 'correction' }, { type: 'expression_of_concern', doi: '10.1/c' }, { type: 'retraction' }],
      },
    });
  });

  it('without a DOI are not asked for', async () => {
    expect(await ask('papers', papers('openreview:abc'))).toEqual({ figures: { papers: [] }, failures: [] });
    expect(work).not.toHaveBeenCalled();
    expect(crossref).not.toHaveBeenCalled();
  });
});

describe('what cites a model', () => {
  beforeEach(() => {
    work.mockImplementation(async (doi) => found(doi === '10.1/a' ? oaWork('W1', 5) : oaWork('W2', 50)));
    citing.mockImplementation(async (id, order) => found([{ title: `${order} of ${id}` }]));
    citingFields.mockResolvedValue(found([{ name: 'Medicine', share: 1 }]));
  });

  it('is asked for of its most cited work', async () => {
    const { figures, failures } = await ask('citing', papers('doi:10.1/a', 'doi:10.1/b'));
    expect(figures.citing).toMatchObject({
      title: 'Title of W2',
      recent: { value: [{ title: 'recent of W2' }], source: 'OpenAlex' },
      top: { value: [{ title: 'top of W2' }] },
      fields: { value: [{ name: 'Medicine', share: 1 }] },
    });
    expect(failures).toEqual([]);
  });

  it('shares the request for the work with the papers', async () => {
    await Promise.all([ask('papers', papers('doi:10.1/a')), ask('citing', papers('doi:10.1/a'))]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('keeps what came when one list fails', async () => {
    citing.mockImplementation(async (id, order) =>
      order === 'top' ? failed('OpenAlex', 'rate-limit') : found([{ title: `of ${id}` }]),
    );
    const { figures, failures } = await ask('citing', papers('doi:10.1/a'));
    expect(figures.citing?.recent?.value).toHaveLength(1);
    expect(figures.citing?.top).toBeUndefined();
    expect(failures).toEqual([failed('OpenAlex', 'rate-limit')]);
  });

  it('is not asked for where nothing does', async () => {
    work.mockResolvedValue(found(oaWork('W1', 0)));
    expect(await ask('citing', papers('doi:10.1/a'))).toEqual({ figures: {}, failures: [] });
    expect(citing).not.toHaveBeenCalled();
  });
});

describe('the weights of a model', () => {
  it('have downloads and gate each, and no list of files', async () => {
    huggingFace.mockImplementation(async (id: string) =>
      id === 'lab/gone'
        ? failed('Hugging Face', 'not-found')
        : found({ id, downloads: 5, gated: 'auto', files: ['a'] }),
    );
    expect(await ask('weights', { huggingFace: ['lab/A', 'lab/gone'] })).toEqual({
      figures: {
        weights: [
          {
            value: { id: 'lab/A', downloads: 5, gated: 'auto', license: undefined },
            source: 'Hugging Face',
            at: 1000,
            due: false,
          },
        ],
      },
      failures: [failed('Hugging Face', 'not-found')],
    });
  });
});
