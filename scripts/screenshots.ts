import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../tests/e2e/harness/browsers';
import { builtExtension } from '../tests/e2e/harness/extension';
import { readPackagedModels } from '../tests/e2e/harness/packaged-catalog';
import { startSession } from '../tests/e2e/harness/session';
import { actionSurface, compareSurface, savedSurface } from './kept-surfaces';
import { acceptLooks } from './looks/accept-looks';
import { serveStandIns, standInHosts } from './stand-ins';
import { listingUrl } from './stand-ins/listing-page';
import { modelPage, pageOfModel } from './stand-ins/model-page';
import { awesomeList, modelsGenesisRepository } from './stand-ins/repositories';
import { repositoryUrl } from './stand-ins/repository-page';
import { ablang2Preprint, modelsGenesisPreprint } from './stand-ins/works';
import { leave, marksSurface, ownPageSurface, panelSurface, popupSurface, type Surface } from './surfaces';
import { tellingModels } from './telling-models';

/*
 * npm run screenshots [-- WORD ...]
 * Pictures of everything people see, of the builds as they are, into screenshots/. Only those whose file name has all
 * words: `npm run screenshots -- chromium popup dark`.
 * With --accept it takes those that tests/e2e/chromium/looks.e2e.ts compares with, and nothing else.
 */

if (process.argv.includes('--accept')) {
  await acceptLooks();
  process.exit();
}

const out = 'screenshots';
const words = process.argv.slice(2);
const hosts = await serveStandIns();

const oddModels = Object.entries(tellingModels(readPackagedModels(builtExtension('chromium'))));
const oddPages = oddModels.flatMap(([name, record]) => {
  const url = pageOfModel(record);
  if (url === undefined) return [];
  hosts.serve(url, { body: modelPage(record, url) });
  return [{ name, url }];
});

const github = repositoryUrl(modelsGenesisRepository);
const surfaces: Surface[] = [
  ...[false, true].map((tall) => panelSurface('arxiv', modelsGenesisPreprint.url, 'card', tall)),
  panelSurface('arxiv', modelsGenesisPreprint.url, 'pill'),
  panelSurface('github', github, 'pill'),
  ...[false, true].map((tall) => panelSurface('github', github, 'card', tall)),
  ...oddPages.flatMap(({ name, url }) => [panelSurface(name, url, 'pill'), panelSurface(name, url, 'card')]),
  ...[false, true].flatMap((open) => [
    marksSurface('listing', listingUrl, open),
    marksSurface('readme', repositoryUrl(awesomeList), open),
  ]),
  popupSurface('first', '', 'models'),
  popupSurface('words', 'models gen', 'Models Genesis'),
  popupSurface('typos', 'modles genesis', 'Models Genesis'),
  popupSurface('doi', '10.1016/j.media.2020.101840', 'Models Genesis'),
  popupSurface('repository', 'MrGiovanni/ModelsGenesis', 'Models Genesis'),
  popupSurface('filters', 'kinase org:stan', 'model'),
  popupSurface('no-filter', 'ogr:mit is:opne', 'model'),
  popupSurface('nothing', 'qqqqzzzz', 'qqqqzzzz'),
  ownPageSurface('welcome', 'welcome.html', '[data-testid=card] h2', 1100),
  ownPageSurface('options', 'options.html', '.site-list', 900),
  ownPageSurface('options-whole', 'options.html', '.site-list', 3000),
  popupSurface('card', 'models genesis', 'Models Genesis', true),
  ownPageSurface('beside', 'sidepanel.html', '[role=option]', 900),
  ownPageSurface('explore-list', 'explore.html#q=esm2+650m&model=esm-2', '[data-testid=card] h2', 900),
  ownPageSurface('explore-leaders', 'explore.html#view=leaders', '.leaders li', 900),
  ownPageSurface('explore-organizations', 'explore.html#view=organizations', 'tbody tr', 900),
  ownPageSurface('explore-organization', 'explore.html#organization=Stanford+University', '.organization-figures', 900),
  ownPageSurface('explore-plot', 'explore.html#view=plot', '.plot-cursor', 900),
  savedSurface('none', false),
  savedSurface('list', true),
  compareSurface([]),
  compareSurface(['ablang2', 'alphafold-2']),
  compareSurface(['ablang2', 'alphafold-2', 'models-genesis', 'esm-2']),
  actionSurface(ablang2Preprint.url, 'note'),
  actionSurface(ablang2Preprint.url, 'cite'),
];

const widths = [1280, 380];
const standIns = {
  port: hosts.port,
  hosts: [...new Set([...standInHosts, ...oddPages.map(({ url }) => new URL(url).host)])],
};

/** The pictures of one browser in one colour scheme; a browser is started only if any is wanted. */
async function takePictures(kind: BrowserKind, colorScheme: 'light' | 'dark'): Promise<void> {
  const pictures = surfaces
    .flatMap((surface) => widths.map((width) => ({ surface, width })))
    .map((picture) => ({ ...picture, file: `${kind}-${picture.surface.name}-${picture.width}-${colorScheme}.png` }))
    .filter(({ file }) => words.every((word) => file.includes(word)));
  if (pictures.length === 0) return;
  const session = await startSession({ kind, extension: builtExtension(kind), standIns, colorScheme });
  try {
    await session.catalogueReady();
    for (const { surface, width, file } of pictures) {
      const tab = await surface.show(session, { width, height: 900 });
      await tab.screenshot(join(out, file));
      console.log(join(out, file));
      await leave(tab);
    }
  } finally {
    await session.close();
  }
}

mkdirSync(out, { recursive: true });
for (const kind of ['chromium', 'firefox'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) await takePictures(kind, colorScheme);
}
await hosts.close();
