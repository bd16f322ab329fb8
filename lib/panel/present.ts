import type { Looks } from '../settings/looks';
import { wearTheme } from '../theme';
import type { PanelView } from './bridge';
import type { PanelHost } from './host';

/** What the person wishes of panels, as far as it shows on a page that is open. */
export interface PanelWishes extends Looks {
  size: PanelView['initially'];
  /** The site was turned off. */
  off: boolean;
}

/** What presenting needs of the world around it. */
export interface PanelWorld {
  /** Absent when the extension was updated or switched off under this page. */
  readWishes: () => Promise<PanelWishes | undefined>;
  followWishes: (listener: (wishes: PanelWishes) => void) => void;
  mount: (place: PanelWishes['place']) => PanelHost;
  paint: (root: HTMLElement, view: PanelView) => void;
  clear: (root: HTMLElement) => void;
  /** A panel that was put away with its site is back: its badge is missing. */
  returned: (view: PanelView) => void;
}

/** Keeps the panel in the page in step with what the detector offers and with what the person wishes, at once. */
export function presentPanel({ readWishes, followWishes, mount, paint, clear, returned }: PanelWorld) {
  let view: PanelView | undefined;
  let host: PanelHost | undefined;
  let wishes: PanelWishes | undefined;
  const reading = readWishes();

  function take(): void {
    if (!host) return;
    clear(host.root);
    host.remove();
    host = undefined;
  }

  function draw(size?: PanelView['initially']): void {
    take();
    if (!view || !wishes || wishes.off) return;
    host = mount(wishes.place);
    dress(host.root, wishes);
    paint(host.root, size ? { ...view, initially: size } : view);
  }

  followWishes((next) => {
    const last = wishes;
    wishes = next;
    const redraw = last && (next.place !== last.place || next.off !== last.off || next.sizeChosen !== last.sizeChosen);
    if (redraw) draw(next.size);
    else if (host) dress(host.root, next);
    if (last?.off && !next.off && view) returned(view);
  });

  return (next: PanelView | undefined): void => {
    view = next;
    if (wishes || !next) {
      draw();
      return;
    }
    void reading.then((read) => {
      wishes ??= read;
      if (view === next) draw();
    });
  };
}

/** What the style sheets go by. */
function dress(root: HTMLElement, { theme, place }: PanelWishes): void {
  root.dataset.place = place;
  wearTheme(root, theme);
}
