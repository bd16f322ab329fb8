// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PanelView } from '../../lib/panel/bridge';
import { type PanelWishes, presentPanel } from '../../lib/panel/present';
import { aSummary } from '../fixtures/cards';

const first: PanelWishes = { theme: 'system', place: 'floating', sizeChosen: 0, size: 'pill', off: false };
const view: PanelView = { models: [aSummary()], keys: ['doi:10.1000/1'], initially: 'pill', hide: () => {} };
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A page that shows what is painted into it. */
function aPage(wishes: Partial<PanelWishes> | 'gone' = {}) {
  let tell = (_: PanelWishes) => {};
  const there = new Set<HTMLElement>();
  const paint = vi.fn((root: HTMLElement, { initially }: PanelView, turns: number) => {
    root.textContent = [initially, ...'+'.repeat(turns)].join('');
  });
  const returned = vi.fn();
  const panel = presentPanel({
    readWishes: async () => (wishes === 'gone' ? undefined : { ...first, ...wishes }),
    followWishes: (listener) => {
      tell = listener;
    },
    mount: () => {
      const root = document.createElement('div');
      there.add(root);
      return { root, remove: () => void there.delete(root) };
    },
    paint,
    clear: (root) => root.replaceChildren(),
    returned,
  });
  const seen = () => [...there].map(({ textContent, dataset }) => ({ says: textContent, ...dataset }));
  return { ...panel, seen, wish: (change: Partial<PanelWishes>) => tell({ ...first, ...change }), paint, returned };
}

describe('the panel', () => {
  it('is drawn as the person wishes, as soon as that is known', async () => {
    const { show, seen } = aPage({ theme: 'dark', place: 'side' });
    show(view);
    expect(seen()).toEqual([]);
    await settle();
    expect(seen()).toEqual([{ says: 'pill', theme: 'dark', place: 'side' }]);
  });

  it('follows what the detector offers', async () => {
    const { show, seen } = aPage();
    show(view);
    show(undefined);
    await settle();
    expect(seen()).toEqual([]);
    show({ ...view, initially: 'card' });
    expect(seen()).toEqual([{ says: 'card', place: 'floating' }]);
    show(undefined);
    expect(seen()).toEqual([]);
  });

  it('is not there when the extension was updated under the page', async () => {
    const { show, seen, toggle } = aPage('gone');
    show(view);
    await settle();
    expect(seen()).toEqual([]);
    expect(toggle()).toBe(false);
  });
});

describe('a change of wishes is seen at once', () => {
  it('a theme, without drawing the panel again', async () => {
    const { show, seen, wish, paint } = aPage();
    show(view);
    await settle();
    wish({ theme: 'dark' });
    expect(seen()).toEqual([{ says: 'pill', theme: 'dark', place: 'floating' }]);
    wish({});
    expect(seen()).toEqual([{ says: 'pill', place: 'floating' }]);
    expect(paint).toHaveBeenCalledOnce();
  });

  it('a place', async () => {
    const { show, seen, wish } = aPage();
    show(view);
    await settle();
    wish({ place: 'page' });
    expect(seen()).toEqual([{ says: 'pill', place: 'page' }]);
  });

  it('a size chosen in the settings, and not one that another page was given', async () => {
    const { show, seen, wish } = aPage();
    show(view);
    await settle();
    wish({ size: 'card' });
    expect(seen()).toEqual([{ says: 'pill', place: 'floating' }]);
    wish({ size: 'card', sizeChosen: 1 });
    expect(seen()).toEqual([{ says: 'card', place: 'floating' }]);
  });

  it('a site turned off, and on again: then its badge is asked for', async () => {
    const { show, seen, wish, returned } = aPage();
    show(view);
    await settle();
    wish({ off: true });
    expect(seen()).toEqual([]);
    wish({});
    expect(seen()).toEqual([{ says: 'pill', place: 'floating' }]);
    expect(returned.mock.calls).toEqual([[view]]);
  });
});

it('a command turns the panel, and is told where there is none', async () => {
  const { show, seen, toggle } = aPage();
  expect(toggle()).toBe(false);
  show(view);
  await settle();
  expect([toggle(), toggle()]).toEqual([true, true]);
  expect(seen()).toEqual([{ says: 'pill++', place: 'floating' }]);
});
