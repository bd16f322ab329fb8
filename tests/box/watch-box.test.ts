// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { BoxReply } from '../../lib/box/box-reply';
import type { SidebarBox } from '../../lib/box/sidebar';
import { type BoxView, watchBox } from '../../lib/box/watch-box';
import type { CheckReply } from '../../lib/openness/check-state';
import { checked } from '../fixtures/openness/checks';

const idle: BoxReply = { status: 'shown', models: [], check: { status: 'idle' } };
const page = 'https://github.com/lab/fold';

function world({
  ask = async () => idle as BoxReply | undefined,
  sidebar = true,
  check = async () => checked() as CheckReply,
} = {}) {
  const shown: BoxView[] = [];
  const boxes = new Set<HTMLElement>();
  let click = () => {};
  let draw = () => {};
  let wait = (): void => {};
  const place = { sidebar };
  const look = watchBox({
    ask,
    check,
    mount(fill) {
      if (!place.sidebar) return undefined;
      const root = document.createElement('div');
      document.body.append(root);
      boxes.add(root);
      fill(root);
      const box: SidebarBox = {
        root,
        remove: () => {
          root.remove();
          boxes.delete(root);
        },
      };
      return box;
    },
    paint(_, view, onCheck) {
      shown.push({ ...view });
      click = onCheck;
    },
    clear: () => undefined,
    whenDrawn(changed) {
      draw = changed;
      return () => wait();
    },
  });
  return {
    look,
    shown,
    boxes,
    place,
    click: () => click(),
    drawn: () => draw(),
    onStop: (stop: () => void) => {
      wait = stop;
    },
  };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the box', () => {
  it('stands on the page of a repository, and goes with it', async () => {
    const { look, shown, boxes } = world();
    await look(page);
    expect(shown.map(({ path }) => path)).toEqual(['lab/fold']);
    await look(`${page}/issues`);
    expect(boxes.size).toBe(0);
  });

  it('is not there where nothing is known, or where the extension is gone', async () => {
    for (const reply of [{ status: 'hidden' } as const, undefined]) {
      const { look, boxes } = world({ ask: async () => reply });
      await look(page);
      expect(boxes.size).toBe(0);
    }
  });

  it('stays one on a second look', async () => {
    const { look, boxes } = world();
    await look(page);
    await look(`${page}?tab=readme`);
    expect(boxes.size).toBe(1);
  });

  it('waits for a sidebar that comes late, and leaves out one that never comes', async () => {
    const late = world({ sidebar: false });
    await late.look(page);
    expect(late.boxes.size).toBe(0);
    late.place.sidebar = true;
    late.drawn();
    expect(late.boxes.size).toBe(1);
  });

  it('drops an answer for a page that was left', async () => {
    let answer = (_: BoxReply) => {};
    const slow = world({ ask: () => new Promise((resolve) => (answer = resolve)) });
    const first = slow.look(page);
    await slow.look(`${page}/issues`);
    answer(idle);
    await first;
    expect(slow.boxes.size).toBe(0);
  });

  it('checks when the person asks, and shows what came of it', async () => {
    const { look, shown, click } = world();
    await look(page);
    click();
    await settle();
    expect(shown.map(({ check }) => check.status)).toEqual(['idle', 'running', 'checked']);
  });

  it('shows what came of a check though the page was looked at again meanwhile', async () => {
    let answer = (_: CheckReply) => {};
    const failed: CheckReply = {
      status: 'failed',
      failure: { status: 'failed', service: 'GitHub', reason: 'unreachable' },
    };
    const { look, shown, click } = world({ check: () => new Promise((resolve) => (answer = resolve)) });
    await look(page);
    click();
    await look(`${page}?tab=readme`);
    answer(failed);
    await settle();
    expect(shown.map(({ check }) => check.status)).toEqual(['idle', 'running', 'running', 'failed']);
  });

  it('shows a check for no page but its own', async () => {
    const { look, shown, click } = world();
    await look(page);
    click();
    await look('https://github.com/lab/other');
    await settle();
    expect(shown.map(({ path, check }) => `${path} ${check.status}`)).toEqual([
      'lab/fold idle',
      'lab/fold running',
      'lab/other idle',
    ]);
  });
});
