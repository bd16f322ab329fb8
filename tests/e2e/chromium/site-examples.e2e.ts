import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { SiteExample } from '../../sites/example';
import { examplesBySite } from '../../sites/examples';
import { builtExtension } from '../harness/extension';
import { readPackagedModels } from '../harness/packaged-catalog';
import { panelOn } from '../harness/panel';
import { minimalPdf } from '../harness/pdf';
import { detectorSettled } from '../harness/settled';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let page: Page;
let extensionPage: Page;
let catalogued: Set<string>;
beforeAll(async () => {
  catalogued = new Set(readPackagedModels(builtExtension('chromium')).flatMap(({ identifiers }) => identifiers));
  stage = await setStage();
  extensionPage = await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json'));
  // One tab goes through them all, as people do: a tab for each takes a third of the time.
  page = await stage.chromium.openPage('about:blank');
});
afterAll(() => stage?.close());

const PageReport = z.object({ subject: z.array(z.string()), mentions: z.array(z.string()) });

/** What the detector in the tab says of its page, called and asked as the popup does it. */
async function askDetector(): Promise<z.infer<typeof PageReport>> {
  const ask = `() => globalThis[Symbol.for('bio.rodeo/desk')].page()`;
  const question = `chrome.tabs.query({ active: true })
    .then(async ([{ id: tabId }]) => {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/detector.js'] });
      return chrome.scripting.executeScript({ target: { tabId }, func: ${ask} });
    })
    .then(([answer]) => answer.result)`;
  return PageReport.parse(await extensionPage.evaluate(question));
}

async function open({ url, contentType, html, title }: SiteExample): Promise<void> {
  const body = contentType === 'application/pdf' ? minimalPdf(title) : (html ?? '<!doctype html><title>page</title>');
  stage.hosts.serve(url, { body, contentType });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await detectorSettled(page, stage.chromium.extensionId);
}

/** Plain http is known from saved pages alone: the extension runs on https, where such addresses now redirect to. */
const opened = Object.entries(examplesBySite).map(
  ([site, examples]) => [site, examples.filter(({ url }) => url.startsWith('https:'))] as const,
);

describe.each(opened)('in Chromium, %s', (_, examples) => {
  test.each(examples.map((example) => [example.title, example] as const))(
    '%s is what it is about',
    async (_, example) => {
      await open(example);
      const { subject, mentions } = await askDetector();
      if (example.subject.length === 0) expect(subject).toEqual([]);
      expect(subject).toEqual(expect.arrayContaining(example.subject));
      expect(mentions).toEqual(expect.arrayContaining(example.mentions ?? []));
      const { pill, host } = panelOn(page);
      if (subject.some((key) => catalogued.has(key))) await pill.waitFor();
      else expect(await host.count()).toBe(0);
    },
  );
});
