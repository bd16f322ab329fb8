import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Copy, copyWithAllHosts } from '../harness/all-hosts';
import { builtExtension } from '../harness/extension';
import { panelOn } from '../harness/panel';
import { minimalPdf } from '../harness/pdf';
import { popupOver } from '../harness/popup-over';
import { type Stage, setStage } from '../harness/stage';

const genesis = '<meta name="citation_doi" content="10.1016/j.media.2020.101840"><title>Models Genesis</title>';
const journal = 'https://journal.example.org/papers/17';
const pdf = 'https://files.example.org/papers/17.pdf';

let stage: Stage;
let copy: Copy;
beforeAll(async () => {
  copy = await copyWithAllHosts(builtExtension('chromium'));
  stage = await setStage(copy.folder);
  stage.hosts.serve(journal, { body: `<!doctype html><head>${genesis}</head><body><h1>Models Genesis</h1></body>` });
  stage.hosts.serve(pdf, {
    contentType: 'application/pdf',
    body: minimalPdf('https://doi.org/10.1016/j.media.2020.101840'),
  });
});
afterAll(async () => {
  await stage?.close();
  await copy?.remove();
});

describe('a site that is none of our own', () => {
  test('is looked at where it is allowed', async () => {
    const page = await stage.chromium.openPage(journal);
    await panelOn(page).pill.waitFor();
    const popup = await popupOver(page, stage.chromium);
    await popup.screenshot({ path: '/tmp/shots/popup-everywhere.png' });
    await page.close();
    await popup.close();
  });
  test('pdf', async () => {
    const page = await stage.chromium.openPage(pdf);
    const popup = await popupOver(page, stage.chromium);
    await popup.screenshot({ path: '/tmp/shots/popup-pdf.png' });
    const opening = stage.chromium.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Read the PDF’s first page' }).click();
    const reader = await opening;
    await reader.getByRole('heading', { name: 'Models Genesis' }).first().waitFor();
    await reader.screenshot({ path: '/tmp/shots/pdf.png' });
    expect(1).toBe(1);
  });
});
