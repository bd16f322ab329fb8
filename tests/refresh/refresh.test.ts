import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../lib/catalog/build';
import { serveWorld } from '../fixtures/services/serve';
import { world } from './catalogue';
import { fakeClock, startOfTest } from './fake-clock';
import { done, everyKey, journalInMemory, original, runRefresh } from './run-refresh';

const today = '2026-11-25';

describe('a refresh', () => {
  it('gives every figure its value, its one source and the day it was asked', async () => {
    const { figuresOf } = done((await runRefresh()).refreshed);
    const by = (source: string, value: unknown) => ({ value, source, asOf: today });
    expect(figuresOf.alpha).toMatchObject({
      citations: {
        total: by('OpenAlex', 120),
        influential: by('Semantic Scholar', 12),
        references: by('Crossref', 42),
      },
      stars: by('GitHub', 171),
      downloads: by('Hugging Face', 1234),
      health: {
        forks: by('GitHub', 20),
        openIssues: by('GitHub', 5),
        contributors: by('GitHub', 9),
        lastPush: by('GitHub', '2026-11-01'),
        language: by('GitHub', 'Python'),
        archived: by('GitHub', false),
      },
      citingFields: by('OpenAlex', [
        { name: 'Computer Science', share: 0.75 },
        { name: 'Medicine', share: 0.25 },
      ]),
    });
    expect(figuresOf.alpha.recentCitations.value[0]).toEqual({
      title: 'Citing paper 16',
      year: 2026,
      identifier: 'doi:10.5000/citing.16',
    });
  });

  it.each([
    ['epsilon', { value: 3, source: 'Crossref', asOf: today }, 'OpenAlex does not know it'],
    ['delta', { value: 2, source: 'DataCite', asOf: today }, 'OpenAlex does not know it, and it is arXiv’s'],
    ['gamma', { value: 33, source: 'OpenAlex', asOf: today }, 'its first paper is known to nobody'],
  ])('counts the citations of %s as %j: %s', async (slug, total) => {
    expect(done((await runRefresh()).refreshed).figuresOf[slug].citations.total).toEqual(total);
  });

  it('does not take “none registered with DataCite” for “cited by nobody”', async () => {
    const services = await serveWorld({
      ...world,
      works: world.works.map((work) => (work.id === 'W3' ? { ...work, citations: 0 } : work)),
    });
    expect(done((await runRefresh({ services })).refreshed).figuresOf.delta.citations.total).toBeUndefined();
  });

  it('fills in what papers lack, keeps what people wrote, and tells what differs', async () => {
    const { modelOf, summary } = done((await runRefresh()).refreshed);
    expect(modelOf.alpha.papers).toEqual([
      {
        identifier: 'doi:10.1000/alpha',
        title: 'Alpha: a model of RNA',
        authors: ['Ada One', 'Bo Two', 'Cy Three', 'Di Four', 'Ed Five', 'Fe Six'],
        etAl: true,
        venue: 'Nature Tests',
        year: 2021,
      },
      // The preprint's own record: OpenAlex tells of the article that it was merged into.
      {
        identifier: 'arxiv:2101.00001',
        kind: 'preprint',
        title: 'Alpha: a model of RNA (preprint)',
        authors: ['Ada One', 'Bo Two', 'Cy Three', 'Di Four', 'Ed Five', 'Fe Six'],
        etAl: true,
        venue: 'arXiv',
        year: 2020,
      },
    ]);
    expect(modelOf.beta.papers[0]).toMatchObject({
      title: 'Beta, as people wrote it',
      year: 2021,
      authors: ['Ada One'],
    });
    expect(summary.findings.paperDifferences.map(({ detail, service }) => [detail, service])).toEqual([
      ['title', 'Beta'],
      ['year', 2022],
    ]);
  });

  it('does not take the title of an article for that of the preprint merged into it', async () => {
    const { modelOf } = done((await runRefresh({ only: ['openalex'] })).refreshed);
    expect(modelOf.alpha.papers.map(({ title }: { title?: string }) => title)).toEqual([
      'Alpha: a model of RNA',
      undefined,
    ]);
  });

  it('keeps every byte of lines that it has nothing to say about', async () => {
    const { models, figures } = done((await runRefresh()).refreshed);
    const line = (text: string, slug: string) => text.split('\n').find((row) => row.startsWith(`{"slug":"${slug}"`));
    expect(line(models, 'zeta')).toBe(line(original.models, 'zeta'));
    expect(line(figures, 'zeta')).toBe(line(original.figures, 'zeta'));
  });

  it('gives a source that the builder accepts, sorted and the same when made again', async () => {
    const first = done((await runRefresh()).refreshed);
    const release = { name: 'release.json', text: `{"release":"${today}.1","generatedAt":"${today}T00:00:00Z"}` };
    const build = await buildCatalog({
      models: { name: 'models.jsonl', text: first.models },
      figures: { name: 'figures.jsonl', text: first.figures },
      release,
      hosted: false,
    });
    expect(build).toMatchObject({ status: 'built' });
    const again = done((await runRefresh({ source: first })).refreshed);
    expect([again.models, again.figures]).toEqual([first.models, first.figures]);
    expect(again.summary.figures.stars).toEqual({ new: 0, changed: 0, confirmed: 2 });
  });

  it('says who is asking, and gives every key to its own service alone', async () => {
    const { fake } = await runRefresh({ tools: { credentials: { ...everyKey, mailto: 'owner@example.org' } } });
    const told = (service: string) =>
      JSON.stringify(
        fake.asked.filter((one) => one.service === service).map(({ asked }) => [asked.path, asked.headers]),
      );
    const secrets: Record<string, string> = {
      github: 'gh-secret',
      openalex: 'oa-secret',
      'semantic-scholar': 's2-secret',
      'hugging-face': 'hf-secret',
    };
    for (const service of ['openalex', 'crossref', 'datacite', 'semantic-scholar', 'github', 'hugging-face']) {
      expect(told(service)).toContain('bio-rodeo-extension/0.1.0 catalog:refresh (mailto:owner@example.org)');
      const held = Object.keys(secrets).filter((owner) => told(service).includes(secrets[owner] ?? ''));
      expect([service, held]).toEqual([service, service in secrets ? [service] : []]);
    }
  });

  it('asks fifty repositories, fifty Crossref papers and a hundred of OpenAlex at once', async () => {
    const many = Array.from({ length: 120 }, (_, index) => {
      const slug = `m${String(index).padStart(3, '0')}`;
      return {
        slug,
        name: slug,
        url: `https://bio.rodeo/models/${slug}`,
        categories: ['RNA'],
        papers: [{ identifier: `doi:10.1000/${slug}` }],
        repositories: [{ host: 'github.com', path: `lab/${slug}` }],
      };
    });
    const services = await serveWorld({
      works: many.map(({ slug }, index) => ({
        id: `W${index}`,
        doi: `10.1000/${slug}`,
        title: slug,
        authors: [],
        year: 2020,
        citations: 0,
        references: 0,
      })),
      repositories: many.map(({ slug }) => ({ path: `lab/${slug}`, stars: 1, forks: 0, issues: 0 })),
      models: [],
    });
    const source = { models: many.map((line) => `${JSON.stringify(line)}\n`).join(''), figures: '' };
    const { fake } = await runRefresh({ services, source, only: ['citations.total', 'stars'] });
    const count = (service: string) => fake.asked.filter((one) => one.service === service).length;
    expect({ openalex: count('openalex'), crossref: count('crossref'), github: count('github') }).toEqual({
      openalex: 2,
      crossref: 3,
      github: 3,
    });
  });
});

describe('a refresh of a part', () => {
  it.each<[string, string[], string[]]>([
    ['a service', ['hugging-face'], ['hugging-face']],
    ['a figure', ['downloads'], ['hugging-face']],
    ['a group of figures', ['health'], ['github']],
    ['services', ['crossref', 'datacite'], ['crossref', 'datacite']],
    ['a figure of one service', ['citations.total', 'crossref'], ['crossref']],
  ])('asks only who is needed: %s', async (_, only, asked) => {
    const { fake, refreshed } = await runRefresh({ only });
    expect([...new Set(fake.asked.map(({ service }) => service))].sort()).toEqual(asked);
    expect(refreshed.status).toBe('done');
  });

  it('changes nothing but the figures named', async () => {
    const { figuresOf, models } = done((await runRefresh({ only: ['stars'] })).refreshed);
    expect(figuresOf.alpha).toEqual({
      slug: 'alpha',
      citations: { total: { value: 90, source: 'bio.rodeo', asOf: '2026-09' } },
      stars: { value: 171, source: 'GitHub', asOf: today },
      downloads: { value: 5, source: 'bio.rodeo', asOf: '2026-09' },
      health: { lastPush: { value: '11mo ago', source: 'bio.rodeo', asOf: '2026-09' } },
    });
    expect(models).toBe(original.models);
  });

  it('asks for what is absent or older than a day, a month being as old as its first', async () => {
    const first = done((await runRefresh()).refreshed);
    const { fake, refreshed } = await runRefresh({ source: first, since: today, only: ['stars', 'downloads'] });
    expect(fake.asked.map(({ asked }) => asked.body)).toEqual([expect.stringContaining('"gone"')]);
    expect(done(refreshed).figures).toBe(first.figures);
    const month = await runRefresh({ since: '2026-09-02', only: ['stars'] });
    expect(done(month.refreshed).figuresOf.alpha.stars.value).toBe(171);
    const exact = await runRefresh({ since: '2026-09-01', only: ['stars'] });
    expect(done(exact.refreshed).figuresOf.alpha.stars.value).toBe(10);
  });

  it('asks only for the models named, or so many of them', async () => {
    const named = done((await runRefresh({ options: { models: ['epsilon', 'beta'] } })).refreshed);
    expect(named.summary.models).toBe(2);
    expect(named.figuresOf.alpha).toMatchObject({ stars: { value: 10 } });
    const two = done((await runRefresh({ options: { limit: 2 } })).refreshed);
    expect([two.summary.models, Object.keys(two.figuresOf)]).toEqual([2, ['alpha', 'beta', 'zeta']]);
  });

  it('says which model there is not', async () => {
    const { refreshed, fake } = await runRefresh({ options: { models: ['alfa'] } });
    expect(refreshed).toEqual({ status: 'invalid', problems: ['--models: there is no model "alfa"'] });
    expect(fake.asked).toEqual([]);
  });

  it('does not let a source that is believed less undo one that is believed more', async () => {
    const first = done((await runRefresh()).refreshed);
    const { figuresOf } = done((await runRefresh({ source: first, only: ['crossref'] })).refreshed);
    expect(figuresOf.alpha.citations.total).toMatchObject({ value: 120, source: 'OpenAlex' });
    expect(figuresOf.epsilon.citations.total).toMatchObject({ value: 3, source: 'Crossref' });
  });

  it('does not put an older answer of a source in the place of its newer one', async () => {
    const first = done((await runRefresh({ only: ['github'] })).refreshed);
    const { stars, health } = first.figuresOf.alpha;
    const later = { ...stars, value: stars.value + 1, asOf: '2999-01-01' };
    const figures = first.figures.replace(JSON.stringify(stars), JSON.stringify(later));
    const { figuresOf } = done((await runRefresh({ source: { ...first, figures }, only: ['github'] })).refreshed);
    expect(figuresOf.alpha).toMatchObject({ stars: later, health });
  });

  it('leaves out, in words, what needs a key that is not there', async () => {
    const { refreshed, fake } = await runRefresh({ tools: { credentials: {} } });
    const { summary, figuresOf } = done(refreshed);
    expect(summary.skipped.join(' ')).toMatch(/S2_API_KEY.*OPENALEX_KEY.*GITHUB_TOKEN/s);
    expect(fake.asked.some(({ service }) => service === 'semantic-scholar')).toBe(false);
    expect(figuresOf.alpha.recentCitations).toBeUndefined();
    // By REST, where issues and pull requests are one count.
    expect(figuresOf.alpha.health.openIssues.value).toBe(5);
    expect(figuresOf.alpha.health.contributors.value).toBe(9);
    expect(summary.findings.goneModels).toEqual([{ slug: 'alpha', id: 'lab/alpha-gone' }]);
  });

  it('asks Semantic Scholar without a key when it is named', async () => {
    const { refreshed } = await runRefresh({ only: ['semantic-scholar'], tools: { credentials: {} } });
    expect(done(refreshed).figuresOf.alpha.citations.influential.value).toBe(12);
  });
});

describe('a refresh while services fail', () => {
  it.each<[string, string]>([
    ['openalex', 'OpenAlex'],
    ['crossref', 'Crossref'],
    ['github', 'GitHub'],
    ['hugging-face', 'Hugging Face'],
    ['semantic-scholar', 'Semantic Scholar'],
    ['datacite', 'DataCite'],
  ])('gives what the others say, and loses nothing that stood there: without %s', async (option, name) => {
    const services = await serveWorld(world);
    services.fault = (service) => (service === option ? { code: 503, text: '<html>' } : undefined);
    const { refreshed } = await runRefresh({ services });
    const { complete, summary, figuresOf } = done(refreshed);
    expect(complete).toBe(false);
    expect(summary.failures.map(({ service }) => service)).toEqual([name]);
    const figuresBy = JSON.stringify(figuresOf).split(`"source":"${name}"`).length - 1;
    expect(figuresBy).toBe(0);
    expect(figuresOf.alpha.stars.value).toBe(option === 'github' ? 10 : 171);
    // A count of Crossref does not stand in for one that OpenAlex could not be asked for.
    expect(figuresOf.alpha.citations.total).toEqual(
      option === 'openalex'
        ? { value: 90, source: 'bio.rodeo', asOf: '2026-09' }
        : { value: 120, source: 'OpenAlex', asOf: today },
    );
  });

  it('gets everything from services that stumble now and then', async () => {
    const undisturbed = done((await runRefresh()).refreshed);
    const services = await serveWorld(world);
    const faults = [
      { code: 500 },
      { text: '<html>busy' },
      { code: 429, headers: { 'retry-after': '7' } },
      { code: 403, json: { message: 'You have exceeded a secondary rate limit' } },
    ];
    let count = 0;
    services.fault = () => (count++ % 3 === 0 ? faults[((count / 3) % faults.length) | 0] : undefined);
    const { refreshed } = await runRefresh({ services });
    expect(done(refreshed)).toMatchObject({ complete: true, figures: undisturbed.figures, models: undisturbed.models });
  });

  it('finds the one repository that GitHub stumbles over, and gets its neighbors', async () => {
    const services = await serveWorld(world);
    services.fault = (service, { body }) =>
      service === 'github' && body.includes('"alpha-data"') ? { code: 502 } : undefined;
    const { summary, figuresOf } = done((await runRefresh({ services })).refreshed);
    expect(summary.failures).toMatchObject([{ service: 'GitHub', count: 1 }]);
    expect([figuresOf.alpha.stars.value, figuresOf.beta.stars.source]).toEqual([171, 'GitHub']);
  });

  it('takes holes in a GraphQL answer that nothing explains for unanswered, not for gone', async () => {
    const services = await serveWorld(world);
    services.fault = (service, { path }) =>
      service === 'github' && path === '/graphql'
        ? { json: { data: { r0: null }, errors: [{ type: 'SERVICE_UNAVAILABLE', path: ['r0'], message: 'x' }] } }
        : undefined;
    const { summary, complete } = done((await runRefresh({ services })).refreshed);
    expect([complete, summary.findings.goneRepositories]).toEqual([false, []]);
  });

  it.each<[string, unknown]>([
    ['a wrong shape', { results: [{ id: 1 }] }],
    ['null', null],
    ['a negative count', { results: [{ id: 'W1', doi: 'https://doi.org/10.1000/alpha', cited_by_count: -1 }] }],
  ])('writes nothing of an answer that is not as documented: %s', async (_, json) => {
    const services = await serveWorld(world);
    services.fault = (service) => (service === 'openalex' ? { json } : undefined);
    const { summary, figures } = done((await runRefresh({ services, only: ['openalex'] })).refreshed);
    expect(figures).toBe(original.figures);
    expect(summary.failures[0]?.why).toContain('OpenAlex answered something else than documented');
  });

  it('leaves out a value that the catalogue cannot hold, and keeps the rest', async () => {
    const repositories = world.repositories.map((repository) => ({ ...repository, language: ' ' }));
    const services = await serveWorld({ ...world, repositories });
    const { figuresOf } = done((await runRefresh({ services, only: ['github'] })).refreshed);
    expect([figuresOf.alpha.health.language, figuresOf.alpha.stars.value]).toEqual([undefined, 171]);
  });

  it('says when a limit ends and what to do, and never a key', async () => {
    const services = await serveWorld(world);
    services.fault = (service) =>
      service === 'github'
        ? {
            code: 403,
            headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(startOfTest / 1000 + 3000) },
            json: { message: 'API rate limit exceeded' },
          }
        : service === 'openalex'
          ? { code: 401, json: { error: 'Invalid API key oa-secret' } }
          : undefined;
    const { summary } = done((await runRefresh({ services })).refreshed);
    const whys = summary.failures.map(({ why }) => why).join('\n');
    expect(whys).toContain(
      'GitHub allows no more requests for now; again at 2026-11-25 12:50 UTC; GITHUB_TOKEN allows more',
    );
    expect(whys).toContain('OpenAlex does not accept the key in OPENALEX_KEY');
    expect(JSON.stringify(summary)).not.toMatch(/-secret/);
  });
});

describe('a refresh that was stopped', () => {
  it('continues, asks nothing twice, and gives the same bytes as an undisturbed one', async () => {
    const undisturbed = await runRefresh();
    const whole = done(undisturbed.refreshed);
    const total = undisturbed.fake.asked.length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: total - 1 }), fc.nat({ max: 200 }), async (stopAt, torn) => {
        const journal = journalInMemory();
        const stop = new AbortController();
        const services = await serveWorld(world);
        services.fault = () => {
          if (services.asked.length === stopAt) stop.abort();
          return undefined;
        };
        const first = await runRefresh({ services, tools: { journal, signal: stop.signal } });
        expect(first.refreshed.status).toBe('stopped');
        // The machine may have gone down in the middle of a line too.
        journal.text = journal.text?.slice(0, Math.max(0, (journal.text?.length ?? 0) - torn));
        const second = await runRefresh({ tools: { journal } });
        expect(done(second.refreshed)).toMatchObject({
          figures: whole.figures,
          models: whole.models,
          summary: whole.summary,
        });
        if (torn === 0) expect(second.fake.asked.length).toBeLessThanOrEqual(total);
      }),
      { numRuns: 25 },
    );
  });

  it('asks only for the rest after a run in which a service failed', async () => {
    const journal = journalInMemory();
    const services = await serveWorld(world);
    services.fault = (service) => (service === 'crossref' ? { code: 500 } : undefined);
    done((await runRefresh({ services, tools: { journal } })).refreshed);
    const second = await runRefresh({ tools: { journal } });
    expect(second.said).toEqual([
      expect.stringMatching(/^Continues the run of 2026-11-25: \d+ answers are there\. --fresh starts anew\.$/),
    ]);
    const asked = second.fake.asked.map((one) => `${one.service} ${one.asked.path}`);
    expect(asked.map((one) => one.slice(0, 40))).toEqual([
      expect.stringContaining('crossref /v1/works?filter='),
      // Only now is it sure which of a model's papers is the main one.
      'datacite /dois/10.1000/unknown',
      'openalex /works?filter=cites:W5&per_page',
    ]);
    expect(done(second.refreshed).figures).toBe(done((await runRefresh()).refreshed).figures);
  });

  it.each<[string, { fresh?: boolean; days?: number }, string[]]>([
    ['when it is told to', { fresh: true }, []],
    [
      'after more than a week',
      { days: 8 },
      ['The unfinished run of 2026-11-25 is too old to be continued; starting anew.'],
    ],
  ])('starts anew %s', async (_, { fresh = false, days = 0 }, said) => {
    const journal = journalInMemory();
    await runRefresh({ tools: { journal } });
    const clock = fakeClock();
    const later = { ...clock, now: () => clock.now() + days * 86_400_000 };
    const second = await runRefresh({ options: { fresh }, tools: { journal, clock: later } });
    expect(second.said).toEqual(said);
    expect(second.fake.asked.length).toBeGreaterThan(15);
  });

  it('writes nothing that the builder would refuse, whatever a journal holds', async () => {
    const journal = journalInMemory();
    await runRefresh({ tools: { journal } });
    journal.text = journal.text?.replace('"title":"Epsilon"', `"title":"${'E'.repeat(3000)}"`);
    const { refreshed } = await runRefresh({ tools: { journal } });
    expect(refreshed).toEqual({ status: 'invalid', problems: [expect.stringContaining('papers[0].title')] });
  });

  it('writes onto what people changed in the meantime', async () => {
    let reads = 0;
    const edited = original.models.replace('"name":"ALPHA"', '"name":"Alpha, renamed"');
    const { refreshed } = await runRefresh({
      tools: {
        readSource: () => ({
          models: { name: 'models.jsonl', text: reads++ === 0 ? original.models : edited },
          figures: { name: 'figures.jsonl', text: original.figures },
        }),
      },
    });
    expect(done(refreshed).modelOf.alpha).toMatchObject({
      name: 'Alpha, renamed',
      papers: [{ title: 'Alpha: a model of RNA' }, {}],
    });
  });
});
