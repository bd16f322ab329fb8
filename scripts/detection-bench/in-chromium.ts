import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startChromium } from '../../tests/e2e/harness/chromium';
import type { Answer, LabelledPage } from './judge';

/** Runs on one page; its time is their mean: the browser's clock is too coarse for a single one. */
const runs = 5;

/** `lib/detect` as one script that puts `detect` on the page's global object. */
async function bundleDetector(): Promise<string> {
  const entry = fileURLToPath(new URL('../../lib/detect.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'detector' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The detector was not bundled.');
  return `${first.output[0].code};globalThis.detector = detector;`;
}

/** Runs in the browser. */
function answerThere({ url, html, count }: Pick<LabelledPage, 'url' | 'html'> & { count: number }) {
  const { detect, readSubjectAnywhere } = (globalThis as unknown as { detector: typeof import('../../lib/detect') })
    .detector;
  const document = html === undefined ? undefined : new DOMParser().parseFromString(html, 'text/html');
  const page = { url: url === '-' ? undefined : new URL(url), document };
  const start = performance.now();
  for (let run = 1; run < count; run += 1) readSubjectAnywhere(page);
  const found = readSubjectAnywhere(page);
  const microseconds = (1000 * (performance.now() - start)) / count;
  return { subject: found.subject, mentions: detect(page).mentions, microseconds };
}

/** What the detector says of each page in real Chromium: its own parser, its own script engine; nothing of the page runs or is loaded. */
export async function answersInChromium(pages: readonly LabelledPage[]): Promise<Answer[]> {
  const chromium = await startChromium({ extension: undefined, port: undefined });
  try {
    const tab = await chromium.openPage('about:blank');
    await tab.evaluate(await bundleDetector());
    const answers: Answer[] = [];
    for (const { url, html } of pages) answers.push(await tab.evaluate(answerThere, { url, html, count: runs }));
    return answers;
  } finally {
    await chromium.close();
  }
}
