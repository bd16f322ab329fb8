import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { paperPage } from '../../../scripts/stand-ins/paper-page';
import { modelsGenesisPreprint } from '../../../scripts/stand-ins/works';
import { panelOn } from '../harness/panel';
import { detectorSettled } from '../harness/settled';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

const { url } = modelsGenesisPreprint;
const megabyte = 1_000_000;

/** The stand-in of the paper with something put into its head. */
const withHead = (extra: string): string => paperPage(modelsGenesisPreprint).replace('</head>', `${extra}</head>`);
const withBody = (extra: string): string => paperPage(modelsGenesisPreprint).replace('</body>', `${extra}</body>`);

const open = async (body: string, headers: Record<string, string> = {}): Promise<Page> => {
  stage.hosts.serve(url, { body, headers });
  page = await stage.chromium.openPage(url);
  return page;
};

describe('a hostile page still shows its model', () => {
  test.each([
    ['meta tags of a megabyte', withHead(`<meta name="citation_doi" content="10.1101/${'a.'.repeat(megabyte / 2)}">`)],
    ['thousands of meta tags', withHead('<meta name="citation_doi" content="10.5555/x">'.repeat(5000))],
    [
      'broken JSON-LD of a megabyte',
      withHead(`<script type="application/ld+json">${'{"a":['.repeat(megabyte / 6)}</script>`),
    ],
    ['thousands of links', withBody('<a href="https://doi.org/10.5555/12345678">x</a>'.repeat(5000))],
    ['elements nested 5,000 deep', withBody('<div>'.repeat(5000))],
    [
      'style that hides everything',
      withHead(
        '<style>:root > *, body * { display: none !important; opacity: 0 !important; visibility: hidden !important }</style>',
      ),
    ],
    [
      'huge type',
      withHead('<style>html { font-size: 200px !important } * { transform: none; line-height: 9 !important }</style>'),
    ],
  ])('%s', async (_, body) => {
    const { pill } = panelOn(await open(body));
    await pill.waitFor();
    expect((await pill.boundingBox())?.height).toBeLessThan(80);
    await pill.click();
    await panelOn(page).card.getByRole('heading', { name: 'Models Genesis', exact: true }).waitFor();
    await page.keyboard.press('Escape');
  });

  test.each([
    "default-src 'none'",
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  ])('a content security policy of %j', async (policy) => {
    const { pill } = panelOn(await open(paperPage(modelsGenesisPreprint), { 'content-security-policy': policy }));
    await pill.waitFor();
    expect(await pill.evaluate((element) => getComputedStyle(element).cursor)).toBe('pointer');
  });
});

test('a page that deletes the panel gets it back a few times, then it is left in peace', async () => {
  const deleting = `<script>
    window.deleted = 0;
    new MutationObserver(() => {
      const host = document.querySelector('bio-rodeo-panel');
      if (host) { host.remove(); window.deleted++; }
    }).observe(document, { childList: true, subtree: true });
  </script>`;
  await open(withHead(deleting));
  await page.waitForFunction(() => (window as unknown as { deleted: number }).deleted >= 2);
  await detectorSettled(page, stage.chromium.extensionId);
  const deleted = await page.evaluate(() => (window as unknown as { deleted: number }).deleted);
  expect(deleted).toBeLessThanOrEqual(10);
  expect(await panelOn(page).host.count()).toBe(0);
});

test('a panel deleted once is put back', async () => {
  const { pill, host } = panelOn(await open(paperPage(modelsGenesisPreprint)));
  await pill.waitFor();
  await host.evaluate((element) => element.remove());
  await pill.waitFor();
});

test('clicks made by the page itself do nothing', async () => {
  const { pill, host, card } = panelOn(await open(paperPage(modelsGenesisPreprint)));
  await pill.waitFor();
  await host.evaluate((element) => element.shadowRoot?.querySelector<HTMLElement>('[data-testid=pill]')?.click());
  await detectorSettled(page, stage.chromium.extensionId);
  expect(await card.count()).toBe(0);
  expect(await pill.count()).toBe(1);
});
