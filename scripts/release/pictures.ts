import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../tests/e2e/harness/extension';
import { startSession } from '../../tests/e2e/harness/session';
import { compareSurface } from '../kept-surfaces';
import { serveStandIns, standInHosts } from '../stand-ins';
import { listingUrl } from '../stand-ins/listing-page';
import { modelsGenesisPreprint } from '../stand-ins/works';
import { leave, marksSurface, ownPageSurface, panelSurface, type Surface } from '../surfaces';
import type { PictureFile } from './picture-list';

/** As the stores want them. */
const size = { width: 1280, height: 800 };

/** The full page with a list or a plot and a model's card, and no focus that a person has not set. */
function exploreSurface(hash: string, ready: string): Surface {
  const page = ownPageSurface('explore', `explore.html#${hash}&model=esm-2`, ready, size.height);
  return {
    ...page,
    async show(session, shown) {
      const tab = await page.show(session, shown);
      await tab.waitFor('[data-testid=card] h2');
      await tab.evaluate('document.activeElement?.blur()');
      return tab;
    },
  };
}

const surfaces: Record<PictureFile, Surface> = {
  '1-paper.png': panelSurface('paper', modelsGenesisPreprint.url, 'card'),
  '2-marks.png': marksSurface('listing', listingUrl, true),
  '3-search.png': exploreSurface('q=protein+language+is%3Aopen+has%3Aweights', '[role=option]'),
  '4-compare.png': compareSurface(['ablang2', 'alphafold-2', 'models-genesis', 'esm-2']),
  '5-plot.png': exploreSurface('view=plot', '.plot-cursor'),
};

/** Takes the listings' pictures of the built extension into a folder. */
export async function takeStorePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const hosts = await serveStandIns();
  const standIns = { port: hosts.port, hosts: standInHosts };
  try {
    const session = await startSession({ kind: 'chromium', extension: builtExtension('chromium'), standIns });
    try {
      await session.catalogueReady();
      for (const [file, surface] of Object.entries(surfaces)) {
        const tab = await surface.show(session, size);
        await tab.screenshot(join(folder, file));
        await leave(tab);
      }
    } finally {
      await session.close();
    }
  } finally {
    await hosts.close();
  }
}
