import type { ModelSummary } from '../catalog/summary';
import { handOver, takeOver } from '../hand-over';
import type { IdentifierKey } from '../identifiers/key';
import type { Settings } from '../settings';

/** What the detector found, for the panel script in the same isolated world. */
export interface PanelView {
  models: ModelSummary[];
  /** The identifiers by which they were found, every reading of them, the page's own first. */
  keys: IdentifierKey[];
  initially: Settings['panel'];
  /** The repository that has these models, when the page is a fork of it and has none of its own. */
  forkOf?: IdentifierKey;
  /** Puts the panel away for this page or this site, and remembers it. */
  hide: (what: 'page' | 'site') => void;
}

/** Detector: show this, or nothing. */
export const offerView = (scope: object, view: PanelView | undefined): boolean => handOver(scope, 'panel', view);

/** Panel script: draw what is offered. False when another copy of the script already does. */
export const takeViews = (scope: object, render: (view: PanelView | undefined) => void): boolean =>
  takeOver(scope, 'panel', render);
