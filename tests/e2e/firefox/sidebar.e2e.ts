import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveStandIns, standInHosts } from '../../../scripts/stand-ins';
import { modelsGenesisPreprint, paperWithoutModel } from '../../../scripts/stand-ins/works';
import { builtExtension } from '../harness/extension';
import { type Session, startSession } from '../harness/session';
import type { Tab } from '../harness/tab';
import { expectPagesFitZoomed } from '../harness/zoom';

/* The sidebar's page stands in a tab of its own here: Firefox opens the sidebar only for a person. */
const extension = builtExtension('firefox');
let hosts: Awaited<ReturnType<typeof serveStandIns>>;
let firefox: Session;
let sidebar: Tab;
beforeAll(async () => {
  hosts = await serveStandIns();
  firefox = await startSession({ kind: 'firefox', extension, standIns: { port: hosts.port, hosts: standInHosts } });
  await firefox.catalogueReady();
  sidebar = await firefox.openExtensionPage('sidepanel.html');
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

describe('the sidebar of Firefox', () => {
  test('is declared, and does not open by itself', () => {
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect(manifest.permissions).not.toContain('sidePanel');
  });

  test('follows the tab', async () => {
    // In a tab behind others Firefox draws nothing, so that what waits for a frame would wait for ever.
    const seen = () =>
      sidebar.evaluate(`document.querySelector('[data-testid=page-status] .model-row')?.textContent ?? 'nothing'`);
    const paper = await firefox.open(modelsGenesisPreprint.url);
    await vi.waitFor(async () => expect(await seen()).toContain('Models Genesis'), { timeout: 5000 });
    const other = await firefox.open(paperWithoutModel.url);
    await vi.waitFor(async () => expect(await seen()).toBe('nothing'), { timeout: 5000 });
    await paper.close();
    await other.close();
  });

  test('finds models by what is typed, filters and all', async () => {
    await sidebar.waitFor('[role=option]');
    await sidebar.fill('[role=combobox]', 'genesis is:closed org:mayo');
    await sidebar.waitForText('.results [role=option]', 'Models Genesis');
  });

  test('leads to the full page, whose plot is drawn', async () => {
    const page = await firefox.openExtensionPage('explore.html#view=plot');
    await page.waitFor('.plot-cursor');
    expect(Number(await page.evaluate(`document.querySelectorAll('.points path').length`))).toBeGreaterThan(1000);
    await page.close();
  });
});

test('at a zoom of 200 % the sidebar and the settings need not be scrolled sideways in Firefox', async () => {
  await expectPagesFitZoomed(['sidepanel.html', 'options.html'], firefox.openExtensionPage);
});
