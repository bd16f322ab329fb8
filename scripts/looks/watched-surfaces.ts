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

/** Every kind of surface once. The order counts: what is saved and compared shows in those after it. */
export const watchedSurfaces: WatchedSurface[] = [
  { surface: panelSurface('arxiv', modelsGenesisPreprint.url, 'pill'), width: 640, kind: 'part', ground: 0.001 },
  {
    surface: panelSurface('arxiv', modelsGenesisPreprint.url, 'card'),
    width: 640,
    kind: 'part',
    ground: 0.1,
    forced: true,
  },
  { surface: marksSurface('listing', listingUrl, true), width: 640, kind: 'part', ground: 0.01 },
  { surface: popupSurface('first', '', 'models'), width: 400, kind: 'page', ground: 0.3 },
  {
    surface: popupSurface('words', 'models gen', 'Models Genesis'),
    width: 400,
    kind: 'page',
    ground: 0.3,
    forced: true,
  },
  { surface: popupSurface('card', 'models genesis', 'Models Genesis', true), width: 400, kind: 'page', ground: 0.3 },
  { surface: ownPageSurface('beside', 'sidepanel.html', '[role=option]', 800), width: 380, kind: 'page', ground: 0.3 },
  {
    surface: ownPageSurface('explore-list', 'explore.html#q=esm2+650m&model=esm-2', '[data-testid=card] h2', 800),
    width: 1000,
    kind: 'page',
    ground: 0.3,
  },
  {
    surface: ownPageSurface('explore-leaders', 'explore.html#view=leaders', '.leaders li', 800),
    width: 640,
    kind: 'page',
    ground: 0.3,
  },
  {
    surface: ownPageSurface('explore-organizations', 'explore.html#view=organizations', 'tbody tr', 800),
    width: 640,
    kind: 'page',
    ground: 0.3,
  },
  {
    surface: ownPageSurface('explore-plot', 'explore.html#view=plot', '.plot-cursor', 800),
    width: 1000,
    kind: 'page',
    ground: 0.3,
    forced: true,
  },
  {
    surface: ownPageSurface('welcome', 'welcome.html', '[data-testid=card] h2', 900),
    width: 380,
    kind: 'page',
    ground: 0.2,
  },
  { surface: ownPageSurface('options', 'options.html', '.site-list', 1600), width: 380, kind: 'page', ground: 0.2 },
  { surface: ownPageSurface('pdf', 'pdf.html', 'h1', 500), width: 380, kind: 'page', ground: 0.3 },
  { surface: ownPageSurface('openness', 'openness.html', 'h1', 500), width: 380, kind: 'page', ground: 0.3 },
  {
    surface: compareSurface(['ablang2', 'alphafold-2', 'models-genesis']),
    width: 640,
    kind: 'page',
    ground: 0.3,
    forced: true,
  },
  { surface: savedSurface('list', true), width: 400, kind: 'page', ground: 0.3 },
];
