import { describe, expect, it, vi } from 'vitest';
import { offerView, type PanelView, takeViews } from '../../lib/panel/bridge';
import { aSummary } from '../fixtures/cards';

const aView = (name: string): PanelView => ({
  models: [aSummary({ name })],
  keys: [],
  initially: 'pill',
  hide: () => {},
});

describe('what the detector offers to the panel script', () => {
  it('waits until the script is there', () => {
    const scope = {};
    const render = vi.fn();
    offerView(scope, aView('old'));
    const latest = aView('ESM-2');
    offerView(scope, latest);
    takeViews(scope, render);
    expect(render.mock.calls).toEqual([[latest]]);
  });

  it('arrives at once when the script is there', () => {
    const scope = {};
    const render = vi.fn();
    takeViews(scope, render);
    expect(render).not.toHaveBeenCalled();
    const view = aView('ESM-2');
    offerView(scope, view);
    offerView(scope, undefined);
    expect(render.mock.calls).toEqual([[view], [undefined]]);
  });

  it('is not drawn when it was taken back before the script came', () => {
    const scope = {};
    const render = vi.fn();
    offerView(scope, aView('ESM-2'));
    offerView(scope, undefined);
    takeViews(scope, render);
    expect(render).not.toHaveBeenCalled();
  });

  it('is drawn by one script, however often it is injected', () => {
    const scope = {};
    const [first, second] = [vi.fn(), vi.fn()];
    expect([takeViews(scope, first), takeViews(scope, second)]).toEqual([true, false]);
    offerView(scope, aView('ESM-2'));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  });

  it('stays between the two: nothing is left for a page to list', () => {
    const scope = {};
    offerView(scope, aView('ESM-2'));
    expect(Object.keys(scope)).toEqual([]);
  });
});
