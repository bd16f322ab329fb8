import { expect, it } from 'vitest';
import { askAhead } from '../../../lib/catalog/conformance/ask-ahead';

it('asks for every file once, in order, and never for more than four at a time', async () => {
  const paths = Array.from({ length: 10 }, (_, at) => `v1/${at}.json`);
  const asked: string[] = [];
  let underway = 0;
  let most = 0;
  const ask = askAhead(async (path) => {
    asked.push(path);
    underway += 1;
    most = Math.max(most, underway);
    await Promise.resolve();
    underway -= 1;
    return { status: 'unreachable', reason: path };
  }, paths);
  for (const path of paths) expect(await ask(path, { maxBytes: 1 })).toEqual({ status: 'unreachable', reason: path });
  expect(asked).toEqual(paths);
  expect(most).toBe(4);
});

it('asks for what is not in its list when it is wanted', async () => {
  const ask = askAhead(async (path) => ({ status: 'unreachable', reason: path }), []);
  expect(await ask('v1/models/a.json', { maxBytes: 1 })).toMatchObject({ reason: 'v1/models/a.json' });
});
