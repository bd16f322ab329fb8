import { describe, expect, it } from 'vitest';
import { askSemanticScholar } from '../../lib/refresh/semantic-scholar';
import { serveWorld } from '../fixtures/services/serve';
import { world } from './catalogue';
import { errandOf, hostOf } from './errand-of';

const keys = ['doi:10.1000/alpha', 'doi:10.1000/nowhere', 'arxiv:2101.00001'];

describe('Semantic Scholar is asked for papers', () => {
  it('in one request, by its own names for them, and knows which it has not', async () => {
    const services = await serveWorld(world);
    const { errand, book } = errandOf();
    await askSemanticScholar(hostOf('Semantic Scholar', services, { semanticScholar: 's2-secret' }), keys, errand);
    expect(services.asked).toHaveLength(1);
    expect(services.asked[0]?.asked.headers['x-api-key']).toBe('s2-secret');
    expect(JSON.parse(services.asked[0]?.asked.body ?? '').ids).toEqual([
      'DOI:10.1000/alpha',
      'DOI:10.1000/nowhere',
      'ARXIV:2101.00001',
    ]);
    expect(keys.map((key) => book.get('semantic-scholar', key)?.answer)).toEqual([
      { influential: 12 },
      null,
      { influential: 12 },
    ]);
  });

  it('and a list of another length is no answer: whose it is cannot be told', async () => {
    const services = await serveWorld(world);
    services.fault = () => ({ json: [null] });
    const { errand, book, failures } = errandOf();
    await askSemanticScholar(hostOf('Semantic Scholar', services), keys.slice(0, 2), errand);
    expect(failures).toEqual([]);
    // Alone, each is told apart.
    expect([services.asked.length, book.size]).toEqual([3, 2]);
  });
});
