import { describe, expect, it } from 'vitest';
import { askHuggingFace } from '../../lib/refresh/hugging-face';
import { serveWorld } from '../fixtures/services/serve';
import { errandOf, hostOf } from './errand-of';

const models = [
  { id: 'lab/A.b-c', downloads: 0 },
  { id: 'new/D', formerly: ['old/D'], downloads: 9 },
];

describe.each([
  ['without a token, where what is gone answers 401,', undefined],
  ['with a token, where it answers 404,', 'hf-secret'],
])('the Hub %s', (_, huggingFace) => {
  it('tells downloads, new names and what is gone', async () => {
    const services = await serveWorld({ works: [], repositories: [], models });
    const { errand, book, failures } = errandOf();
    const ids = ['lab/A.b-c', 'old/D', 'lab/gone'];
    await askHuggingFace(hostOf('Hugging Face', services, { huggingFace }), ids, errand);
    expect(failures).toEqual([]);
    expect(ids.map((id) => book.get('hugging-face', id.toLowerCase())?.answer)).toEqual([
      { id: 'lab/A.b-c', downloads: 0 },
      { id: 'new/D', downloads: 9 },
      null,
    ]);
  });
});
