import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { crossrefAddresses, serveCitations } from '../../../scripts/stand-ins/citations';
import { ablang2Preprint, alphaFoldArticle } from '../../../scripts/stand-ins/works';
import { panelOn } from '../harness/panel';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
const pages: Page[] = [];
beforeAll(async () => {
  stage = await setStage();
  serveCitations(stage.hosts);
});
afterAll(() => stage?.close());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

async function open(url: string): Promise<Page> {
  const page = await stage.chromium.openPage(url);
  pages.push(page);
  return page;
}

async function openCard(url: string) {
  const page = await open(url);
  const { pill, card } = panelOn(page);
  await card.or(pill).first().waitFor();
  if (await pill.isVisible()) await pill.click();
  await card.getByRole('button', { name: 'Compare' }).waitFor();
  return { page, card };
}

async function openSaved(): Promise<Page> {
  const popup = await open(stage.chromium.extensionUrl('popup.html'));
  await popup.getByRole('button', { name: /^Saved/ }).click();
  return popup;
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

describe('keeping a model', () => {
  test('in the panel: it is in the popup, with the note, and taking it out can be undone', async () => {
    const { card } = await openCard(ablang2Preprint.url);
    await card.getByRole('button', { name: 'Save', exact: true }).click();
    await card.getByText('Saved in this browser.').waitFor();
    await card.getByRole('button', { name: 'Note', exact: true }).click();
    await card.getByLabel('Note', { exact: true }).fill('Try it on our nanobodies.');
    await card.getByLabel('Tags, separated by commas').fill('antibodies, to read');
    await card.getByRole('button', { name: 'Keep' }).click();

    const popup = await openSaved();
    await popup.getByText('Try it on our nanobodies.').waitFor();
    expect(await popup.locator('.saved-item .tags li').allTextContents()).toEqual(['antibodies', 'to read']);
    await popup.getByRole('button', { name: 'Remove AbLang-2' }).click();
    await popup.getByText('Nothing saved yet').waitFor();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('Try it on our nanobodies.').waitFor();
  });

  test('saved models go to a file, and come back from it after all were removed', async () => {
    const options = await open(stage.chromium.extensionUrl('options.html'));
    const saved = options.locator('.saved-data');
    await saved.getByText('1 saved model', { exact: true }).waitFor();
    const downloading = options.waitForEvent('download');
    await saved.getByRole('button', { name: 'Save to a file' }).click();
    const file = await (await downloading).path();
    await saved.getByRole('button', { name: 'Remove all saved models' }).click();
    await saved.getByRole('button', { name: 'Remove them all' }).click();
    await saved.getByText('0 saved models').waitFor();

    const choose = saved.locator('input[type=file]');
    await choose.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"items": []}') });
    await saved.getByText('does not hold saved models').waitFor();
    await choose.setInputFiles(file);
    await saved.getByText('1 added, 0 joined with yours, 0 were here already.').waitFor();
    await choose.setInputFiles(file);
    await saved.getByText('0 added, 0 joined with yours, 1 were here already.').waitFor();
    await (await openSaved()).getByText('Try it on our nanobodies.').waitFor();
  });

  test('what is typed into a note is no key of the page, and Escape leaves the card open', async () => {
    const { page, card } = await openCard(ablang2Preprint.url);
    await page.evaluate('window.heard = ""; addEventListener("keydown", ({ key }) => { heard += key; })');
    await card.getByRole('button', { name: 'Note', exact: true }).click();
    await card.getByLabel('Note', { exact: true }).press('x');
    expect(await page.evaluate('heard')).toBe('');
    await card.getByLabel('Note', { exact: true }).press('Escape');
    await card.getByLabel('Note', { exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await panelOn(page).pill.waitFor();
  });
});

describe('comparing', () => {
  test('two models chosen in panels stand side by side, and go along as CSV', async () => {
    const first = await openCard(ablang2Preprint.url);
    await first.card.getByRole('button', { name: 'Compare', exact: true }).click();
    await first.card.getByText('1 model chosen').waitFor();
    const second = await openCard(alphaFoldArticle.url);
    await second.card.getByRole('button', { name: 'Compare', exact: true }).click();
    const opening = stage.chromium.context.waitForEvent('page');
    await second.card.getByRole('button', { name: 'Compare them' }).click();
    const compare = await opening;
    pages.push(compare);
    await compare.getByRole('table').waitFor();
    expect(await compare.getByRole('columnheader').allTextContents()).toEqual([
      'Fact',
      expect.stringContaining('AbLang-2'),
      expect.stringContaining('AlphaFold 2'),
    ]);
    const row = compare.getByRole('row', { name: /^Openness bio/ });
    expect(await row.getByRole('cell').count()).toBe(2);
    expect(await compare.getByText('undefined').count()).toBe(0);

    const downloading = compare.waitForEvent('download');
    await compare.getByRole('button', { name: 'Save CSV' }).click();
    const lines = (await textOf(await downloading)).split('\r\n');
    expect(lines[0]).toBe('Fact,AbLang-2,AbLang-2: source,AlphaFold 2,AlphaFold 2: source');
    expect(lines.length).toBeGreaterThan(10);

    await compare.getByRole('button', { name: 'Take out AbLang-2' }).click();
    await compare.getByText('Choose one more model').waitFor();
    await compare.getByRole('button', { name: 'Start over' }).click();
    await compare.getByText('Nothing to compare yet').waitFor();
  });
});

describe('citing', () => {
  test('asks nobody before the person does; then the entry is whole, and is asked for no more', async () => {
    stage.hosts.forget();
    const { card } = await openCard(ablang2Preprint.url);
    const asked = () => stage.hosts.requests().filter(({ url }) => !url.startsWith(ablang2Preprint.url));
    await card.getByRole('button', { name: 'Cite', exact: true }).click();
    const citation = card.getByLabel('Citation', { exact: true });
    await citation.waitFor();
    expect(await citation.inputValue()).toContain('are not known here');
    expect(asked()).toEqual([]);

    await card.getByRole('button', { name: 'Ask Crossref' }).click();
    await card.getByText('Title and authors: Crossref').waitFor();
    const bibtex = await citation.inputValue();
    expect(bibtex).toContain('author = {Olsen, Tobias H and Moal, Iain H and Deane, Charlotte M}');
    expect(bibtex).not.toContain('are not known here');
    expect(asked().map(({ url }) => url)).toEqual(crossrefAddresses);

    await card.getByText('RIS', { exact: true }).click();
    await expect.poll(() => citation.inputValue()).toContain('AU  - Olsen, Tobias H');

    const again = await openCard(ablang2Preprint.url);
    await again.card.getByRole('button', { name: 'Cite', exact: true }).click();
    await again.card.getByText('Title and authors: Crossref').waitFor();
    expect(asked()).toHaveLength(2);
  });

  test('saves a file from the panel', async () => {
    const { page, card } = await openCard(ablang2Preprint.url);
    await card.getByRole('button', { name: 'Cite', exact: true }).click();
    const downloading = page.waitForEvent('download');
    await card.getByRole('button', { name: 'Save BibTeX' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('ablang2.bib');
    expect(await textOf(download)).toMatch(/^@article\{Olsen2024Addressing,/);
  });
});

describe('the pages that were opened', () => {
  test('are remembered only once that is switched on, and are forgotten one by one', async () => {
    const popup = await openSaved();
    await popup.getByLabel(/^Remember pages/).check();
    await popup.getByText('No page yet.', { exact: false }).waitFor();
    await openCard(alphaFoldArticle.url);
    const after = await openSaved();
    await after.getByRole('link', { name: /^nature\.com/ }).waitFor();
    expect(await after.locator('.seen-list li').count()).toBe(1);
    await after.getByRole('button', { name: /^Forget nature\.com/ }).click();
    await after.getByText('No page yet.', { exact: false }).waitFor();
    await after.getByLabel(/^Remember pages/).uncheck();
    await openCard(alphaFoldArticle.url);
    const last = await openSaved();
    await last.getByLabel(/^Remember pages/).waitFor();
    expect(await last.locator('.seen-list li').count()).toBe(0);
  });
});
