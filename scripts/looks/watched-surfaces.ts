import type { Evidence } from '../../lib/openness/evidence';
import { playGitHub } from '../../tests/e2e/harness/github-repositories';
import type { HostServer } from '../../tests/e2e/harness/host-server';
import { whole } from '../../tests/fixtures/openness/repositories';
import { compareSurface, savedSurface } from '../kept-surfaces';
import { listingUrl } from '../stand-ins/listing-page';
import { modelsGenesisPreprint } from '../stand-ins/works';
import { marksSurface, ownPageSurface, panelSurface, popupSurface, type Surface } from '../surfaces';

/** A surface whose looks are compared with the accepted ones. */
export interface WatchedSurface {
  surface: Surface;
  /** Of the picture, px. */
  width: number;
  /** `page`: one of the extension's own, which must fit any width; `part`: our element in another's page. */
  kind: 'page' | 'part';
  /** Least share of the picture that has the theme's ground, 0 to 1. */
  ground: number;
  /** Also looked at in colours that the system forces. */
  forced?: boolean;
}

/** An ordinary page of the extension's own. */
const page = (surface: Surface, width: number, forced = false): WatchedSurface => ({
  surface,
  width,
  kind: 'page',
  ground: 0.15,
  forced,
});

/** A part of ours in another's page, 640 px wide. */
const part = (surface: Surface, ground: number, forced = false): WatchedSurface => ({
  surface,
  width: 640,
  kind: 'part',
  ground,
  forced,
});

const card = '[data-testid=card] h2';

/** The repository, played by `playWatched`, that the openness check looks at. */
const checked: Evidence = { ...whole, path: 'lab/whole' };

/** What these surfaces ask beyond the pages that are played anyway. */
export const playWatched = (hosts: HostServer): void => playGitHub(hosts, [checked]);

/** Every kind of surface once. The order counts: what is saved and compared shows in those after it. */
export const watchedSurfaces: WatchedSurface[] = [
  part(panelSurface('arxiv', modelsGenesisPreprint.url, 'pill'), 0.001),
  part(panelSurface('arxiv', modelsGenesisPreprint.url, 'card'), 0.1, true),
  part(marksSurface('listing', listingUrl, true), 0),
  page(popupSurface('first', '', 'models'), 400),
  page(popupSurface('words', 'models gen', 'Models Genesis'), 400, true),
  page(popupSurface('card', 'models genesis', 'Models Genesis', true), 400),
  page(ownPageSurface('beside', 'sidepanel.html', '[role=option]', 800), 380),
  page(ownPageSurface('explore-list', 'explore.html#q=esm2+650m&model=esm-2', card, 800), 1000),
  page(ownPageSurface('explore-leaders', 'explore.html#view=leaders', '.leaders li', 800), 640),
  page(ownPageSurface('explore-organizations', 'explore.html#view=organizations', 'tbody tr', 800), 640),
  page(ownPageSurface('explore-plot', 'explore.html#view=plot', '.plot-cursor', 800), 1000, true),
  page(ownPageSurface('welcome', 'welcome.html', card, 900), 380),
  page(ownPageSurface('options', 'options.html', '.site-list', 1600), 380),
  page(ownPageSurface('pdf', 'pdf.html?address=https%3A%2F%2Fexample.org%2Fpaper.pdf', '.empty-state', 500), 380),
  page(ownPageSurface('openness', `openness.html?repository=${checked.path}`, '.check-actions', 800), 380),
  page(compareSurface(['ablang2', 'alphafold-2', 'models-genesis']), 640, true),
  page(savedSurface('list', true), 400),
];
