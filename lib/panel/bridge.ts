import type { ModelSummary } from '../catalog/summary';
import type { IdentifierKey } from '../identifiers/key';
import type { Settings } from '../settings';

/** What the detector found, for the panel script in the same isolated world. */
export interface PanelView {
  models: ModelSummary[];
  /** The identifiers by which they were found, every reading of them, the page's own first. */
  keys: IdentifierKey[];
  initially: Settings['panel'];
  /** Puts the panel away for this page or this site, and remembers it. */
  hide: (what: 'page' | 'site') => void;
}

interface Bridge {
  view?: PanelView;
  render?: (view: PanelView | undefined) => void;
}

const place = Symbol.for('bio.rodeo/panel');

/** The one object that both content scripts see; the page, in its own world, does not. */
function bridge(scope: object): Bridge {
  const holder = scope as { [place]?: Bridge };
  holder[place] ??= {};
  return holder[place];
}

/** Detector: show this, or nothing. Remembered until the panel script is there. */
export function offerView(scope: object, view: PanelView | undefined): void {
  const shared = bridge(scope);
  shared.view = view;
  shared.render?.(view);
}

/** Panel script: draw what is offered, now and later. False when another copy of the script already does. */
export function takeViews(scope: object, render: (view: PanelView | undefined) => void): boolean {
  const shared = bridge(scope);
  if (shared.render) return false;
  shared.render = render;
  if (shared.view) render(shared.view);
  return true;
}
