import type { Page } from 'playwright-core';
import { z } from 'zod';
import { catalogueReady } from '../tests/e2e/harness/catalogue-ready';
import { startChromium } from '../tests/e2e/harness/chromium';
import { builtExtension } from '../tests/e2e/harness/extension';
import { chromiumTab } from '../tests/e2e/harness/tab';
import { watchWorker } from '../tests/e2e/harness/worker-watch';
import { type Measurement, quantile } from './measurement';
import { type CountingServer, startCountingServer } from './sync-bench/counting-server';
import { type BenchRelease, benchReleases } from './sync-bench/releases';

const sizes = [2565, 25_000, 100_000];
const steps = [
  'first sync',
  'facts of 1 % changed',
  'all counts changed',
  'who cites each model known',
  'all counts changed, beside who cites',
];

/** In a page of the extension: asks the background each of these, and gives the milliseconds of each answer. */
const asking = `(async (questions) => {
  const times = [];
  for (const question of questions) {
    const start = performance.now();
    await chrome.runtime.sendMessage(question);
    times.push(performance.now() - start);
  }
  return times;
})`;

/** In a page of the extension: syncs, and asks for models by key meanwhile. */
const syncing = `(async ([base, key]) => {
  const send = (name, argument) => chrome.runtime.sendMessage({ name, argument });
  const start = performance.now();
  let over = false;
  const lookups = [];
  await send('setCatalogAddress', base);
  const synced = send('syncCatalog').then((status) => { over = true; return status; });
  while (!over) {
    const asked = performance.now();
    await send('models', [key]);
    lookups.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { last } = await synced;
  return { ms: performance.now() - start, status: last.outcome.status + (last.outcome.reason ?? ''), lookups };
})`;

const Synced = z.object({ ms: z.number(), status: z.string(), lookups: z.array(z.number()) });

const typed = ['protein language model', 'geneformer', 'esm2 650m', 'modles genesis', '10.1101/2024'];
const keystrokes = typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
const search = (text: string) => ({ name: 'search', argument: { text, sort: 'relevance', limit: 20 } });

/** Syncs of catalogues of several sizes in real Chromium; `BENCH_MODELS=2565,25000` chooses the sizes. */
export async function benchSync(): Promise<Measurement[]> {
  const chosen = process.env.BENCH_MODELS?.split(',').map(Number) ?? sizes;
  const measurements: Measurement[] = [];
  for (const models of chosen) {
    const server = await startCountingServer();
    try {
      measurements.push(...(await benchSize(models, server)));
    } finally {
      await server.close();
    }
  }
  return measurements;
}

async function benchSize(models: number, server: CountingServer): Promise<Measurement[]> {
  const releases: BenchRelease[] = [];
  for await (const release of benchReleases(models)) releases.push(release);
  const chromium = await startChromium({ extension: builtExtension('chromium'), port: undefined });
  chromium.context.setDefaultTimeout(300_000);
  try {
    const page = await chromium.openPage(chromium.extensionUrl('manifest.json'));
    await catalogueReady(chromiumTab(await chromium.openPage(chromium.extensionUrl('manifest.json'))));
    const named = (name: string, value: number, unit: string): Measurement => ({
      name: `sync: ${models} models: ${name}`,
      value,
      unit,
    });
    const measured: Measurement[] = [];
    for (const [at, { files, keys }] of releases.entries()) {
      server.files = files;
      const synced = Synced.parse(await page.evaluate(`${syncing}(${JSON.stringify([server.base, keys[0]])})`));
      if (synced.status !== 'complete') throw new Error(`${models} models, ${steps[at]}: ${synced.status}`);
      const { requests, bytes } = server.count();
      measured.push(
        named(`${steps[at]}, compressed`, bytes, 'bytes'),
        named(`${steps[at]}, requests`, requests, ''),
        named(`${steps[at]}, time`, synced.ms, 'ms'),
        named(`${steps[at]}, a lookup meanwhile, median`, quantile(synced.lookups, 0.5), 'ms'),
        named(`${steps[at]}, a lookup meanwhile, slowest`, quantile(synced.lookups, 1), 'ms'),
      );
    }
    const keys = releases[0]?.keys ?? [];
    return [...measured, ...(await afterwards(page, keys, named, () => watchWorker(chromium)))];
  } finally {
    await chromium.close();
  }
}

async function afterwards(
  page: Page,
  keys: string[],
  named: (name: string, value: number, unit: string) => Measurement,
  watch: () => ReturnType<typeof watchWorker>,
): Promise<Measurement[]> {
  const times = async (questions: object[]) =>
    z.array(z.number()).parse(await page.evaluate(`${asking}(${JSON.stringify(questions)})`));
  const sizesOf = z.object({ filter: z.number(), reading: z.number(), usage: z.number() });
  const worker = await watch();
  await worker.stop();
  const lookups = keys.map((key) => ({ name: 'models', argument: [key] }));
  const [waking = 0, ...lookedUp] = await times(lookups);
  const [opening = 0] = await times([search('')]);
  const [first = 0] = await times([search('p')]);
  await page.waitForTimeout(3000);
  const typing = await times(keystrokes.map(search));
  const { filter, reading, usage } = sizesOf.parse(
    await page.evaluate(`(async () => {
      const start = performance.now();
      const { filter } = await chrome.storage.local.get(['filter', 'rest', 'marks']);
      const reading = performance.now() - start;
      const { usage } = await navigator.storage.estimate();
      return { filter: filter.length, reading, usage };
    })()`),
  );
  return [
    named('a lookup, median', quantile(lookedUp, 0.5), 'ms'),
    named('a lookup that wakes the background', waking, 'ms'),
    named('the first list after the background slept', opening, 'ms'),
    named('the first letter after it', first, 'ms'),
    named('keystroke, median', quantile(typing, 0.5), 'ms'),
    named('keystroke, p95', quantile(typing, 0.95), 'ms'),
    named('filter', filter, 'bytes'),
    named('filter read by a page', reading, 'ms'),
    named('storage', usage, 'bytes'),
  ];
}
