import { siteFor } from '../lib/sites';
import { catalogueReady } from '../tests/e2e/harness/catalogue-ready';
import { type ChromiumSession, startChromium } from '../tests/e2e/harness/chromium';
import { builtExtension } from '../tests/e2e/harness/extension';
import { type HostServer, startHostServer } from '../tests/e2e/harness/host-server';
import { chromiumTab } from '../tests/e2e/harness/tab';
import type { LabelledPage } from './detection-bench/judge';
import { savedPages } from './detection-bench/labelled-pages';
import { longPage } from './detection-bench/long-page';
import { type Measurement, median } from './measurement';

/** Pages measured, from the smallest to the largest, and loads of each with and without the extension. */
const mostPages = 12;
const loads = Number(process.env.LOADS ?? 5);
/** The page is left to itself for so long before it is measured, in ms. */
const rest = 2000;

interface Cost {
  script: number;
  heap: number;
}

/** One load of a page: script time of its main thread in ms of processor time, and its heap in MB once it is at rest. */
async function costOf({ context }: ChromiumSession, url: string): Promise<Cost> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await devtools.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(rest);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await page.close();
  return {
    script: 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0),
    heap: usedSize / 1_000_000,
  };
}

/** Pages of sites the extension runs on, evenly spread over their sizes; the project's own long listing always. */
function pagesToLoad(): LabelledPage[] {
  const saved = savedPages()
    .filter(({ url, html }) => html && URL.canParse(url) && siteFor(new URL(url)))
    .sort((one, other) => (one.html?.length ?? 0) - (other.html?.length ?? 0));
  const step = Math.max(1, (saved.length - 1) / (mostPages - 1));
  const spread = Array.from({ length: Math.min(mostPages, saved.length) }, (_, at) => saved[Math.round(at * step)]);
  return [...spread.filter((page) => page !== undefined), longPage];
}

/** What stands on a page runs no script of its own: only the extension's is measured. */
function serve(hosts: HostServer, { url, html }: LabelledPage): void {
  hosts.serve(url.replace(/^http:/, 'https:'), {
    body: html ?? '',
    headers: {
      'content-security-policy': "script-src 'none'; img-src 'none'; style-src 'unsafe-inline'; frame-src 'none'",
    },
  });
}

/** What the extension costs on pages, as the difference to the same browser without it, in turns. */
export async function benchCost(print: (text: string) => void = console.log): Promise<Measurement[]> {
  const hosts = await startHostServer();
  const pages = pagesToLoad();
  for (const page of pages) serve(hosts, page);
  const extended = await startChromium({ extension: builtExtension('chromium'), port: hosts.port });
  const bare = await startChromium({ extension: undefined, port: hosts.port });
  try {
    await catalogueReady(chromiumTab(await extended.openPage(extended.extensionUrl('manifest.json'))));
    const rows: (Cost & { page: LabelledPage })[] = [];
    for (const page of pages) {
      const url = page.url.replace(/^http:/, 'https:');
      const costs = { with: [] as Cost[], without: [] as Cost[] };
      for (let load = 0; load < loads; load += 1) {
        costs.with.push(await costOf(extended, url));
        costs.without.push(await costOf(bare, url));
      }
      const more = (of: (cost: Cost) => number) => median(costs.with.map(of)) - median(costs.without.map(of));
      const row = { page, script: more(({ script }) => script), heap: more(({ heap }) => heap) };
      rows.push(row);
      print(
        `    ${row.script.toFixed(1).padStart(6)} ms ${row.heap.toFixed(2).padStart(6)} MB  ${Math.round((page.html?.length ?? 0) / 1024)} kB  ${url.slice(0, 90)}`,
      );
    }
    return [
      {
        name: 'script time on a page, median of the pages',
        value: median(rows.map(({ script }) => script)),
        unit: 'ms',
        budget: 4,
      },
      {
        name: 'script time on the costliest page',
        value: Math.max(...rows.map(({ script }) => script)),
        unit: 'ms',
        budget: 15,
      },
      {
        name: 'heap on a page, median of the pages',
        value: median(rows.map(({ heap }) => heap)),
        unit: 'MB',
        budget: 0.3,
      },
    ];
  } finally {
    await extended.close();
    await bare.close();
    await hosts.close();
  }
}
