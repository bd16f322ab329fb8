import type { CheckReply, CheckState } from '../openness/check-state';
import type { BoxReply } from './box-reply';
import { overviewOf } from './overview';
import type { SidebarBox } from './sidebar';

/** What the box shows of a repository. */
export interface BoxView {
  path: string;
  models: Extract<BoxReply, { status: 'shown' }>['models'];
  check: CheckState;
}

export interface BoxWorld {
  /** Absent when the extension was updated or switched off under this page. */
  ask: (path: string) => Promise<BoxReply | undefined>;
  /** Checks the repository, as the person asked for. */
  check: (path: string) => Promise<CheckReply | undefined>;
  /** Absent where there is no sidebar. */
  mount: (fill: (root: HTMLElement) => void) => SidebarBox | undefined;
  paint: (root: HTMLElement, view: BoxView, onCheck: () => void) => void;
  clear: (root: HTMLElement) => void;
  /** Calls when the page has drawn more of itself, for a while. The answer ends it. */
  whenDrawn: (changed: () => void) => () => void;
}

/** Keeps the box in step with the repository that the tab shows, through pages that change without loading. */
export function watchBox(world: BoxWorld) {
  let view: BoxView | undefined;
  let box: SidebarBox | undefined;
  let stopWaiting = () => {};
  /** The latest look: an answer for a page that was left is dropped. */
  let latest = 0;

  function take(): void {
    stopWaiting();
    view = undefined;
    if (!box) return;
    world.clear(box.root);
    box.remove();
    box = undefined;
  }

  const draw = (root: HTMLElement) => view && world.paint(root, view, () => void check());

  /** Draws in the box where it stands, else where a sidebar is. */
  function show(): boolean {
    if (box?.root.isConnected) draw(box.root);
    else box = world.mount(draw);
    return box !== undefined;
  }

  async function check(): Promise<void> {
    const asked = view;
    if (!asked) return;
    asked.check = { status: 'running' };
    show();
    const reply = await world.check(asked.path);
    // The page may have been looked at again meanwhile.
    if (view?.path !== asked.path) return;
    view.check = reply ?? { status: 'failed', failure: { status: 'failed', service: 'GitHub', reason: 'unexpected' } };
    show();
  }

  return async (url: string): Promise<void> => {
    latest += 1;
    const look = latest;
    const path = overviewOf(new URL(url));
    if (path !== view?.path) take();
    if (path === undefined) return;
    const reply = await world.ask(path);
    if (look !== latest) return;
    if (reply?.status !== 'shown') return take();
    stopWaiting();
    // What is under way is not overwritten by what was kept before.
    const running = view?.check.status === 'running' && reply.check.status !== 'checked';
    view = { path, models: reply.models, check: running ? { status: 'running' } : reply.check };
    if (!show()) stopWaiting = world.whenDrawn(() => look === latest && show() && stopWaiting());
  };
}
