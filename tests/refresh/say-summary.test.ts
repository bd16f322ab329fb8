import { describe, expect, it } from 'vitest';
import { saySummary } from '../../lib/refresh/say-summary';
import { serveWorld } from '../fixtures/services/serve';
import { world } from './catalogue';
import { done, runRefresh } from './run-refresh';

describe('a summary for a terminal', () => {
  it('counts what is new, changed and confirmed, and names the largest moves', async () => {
    const text = saySummary(done((await runRefresh()).refreshed).summary, false).join('\n');
    expect(text).toContain('6 models as of 2026-11-25\n');
    expect(text).toMatch(/citations\.total +3 +2 +0\n/);
    expect(text).toMatch(/stars +0 +1 +1\n/);
    expect(text).toContain('  alpha: stars 10 → 171 (+161, bio.rodeo → GitHub)');
    expect(text).toContain('  beta: citations.total 7 → 6 (-1, bio.rodeo → OpenAlex)');
    expect(text).toContain('repositories renamed or moved: 1');
    expect(text).not.toMatch(/Left out|Not answered/);
  });

  it('says what was left out, what was not answered and why, and that nothing is written', async () => {
    const services = await serveWorld(world);
    services.fault = (service) => (service === 'crossref' ? { code: 503 } : undefined);
    const { refreshed } = await runRefresh({ services, tools: { credentials: {} } });
    const text = saySummary(done(refreshed).summary, true).join('\n');
    expect(text).toContain('(dry run: nothing is written)');
    expect(text).toContain('Left out:\n  Influential citations: without S2_API_KEY');
    expect(text).toContain('Not answered:\n  4 × Crossref has trouble of its own (503)');
  });

  it('says that nothing was told', async () => {
    const text = saySummary(done((await runRefresh({ options: { models: ['zeta'] } })).refreshed).summary, false).join(
      '\n',
    );
    expect(text).toContain('No figure was told.');
  });
});
