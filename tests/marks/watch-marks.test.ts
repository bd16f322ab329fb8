// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFilter } from '../../lib/catalog/filter';
import type { LinkHit } from '../../lib/marks/find-hits';
import { watchMarks } from '../../lib/marks/watch-marks';
import type { Mention } from '../../lib/mentions';
import { parseSettings } from '../../lib/settings';
import { aModel, idleAtOnce } from './fixtures';

const list = (url = 'https://arxiv.org/list/q-bio/recent') => ({ url, own: [], shown: [] });

beforeEach(() => {
  document.body.innerHTML = '<a href="https://arxiv.org/abs/1908.06912">paper</a>';
});

function aTab(stored: Record<string, unknown> = {}) {
  const drawn: number[] = [];
  const world = {
    document,
    idle: idleAtOnce,
    readState: vi.fn(async () => ({ ...parseSettings(stored), filter: buildFilter(['arxiv:1908.06912']) })),
    findHits: vi.fn(
      async (mentions: readonly Mention[]): Promise<LinkHit[]> =>
        mentions.map(({ element }, order) => ({
          element,
          order,
          key: 'arxiv:1908.06912',
          models: [aModel('genesis')],
        })),
    ),
    draw: (hits: readonly LinkHit[]) => void drawn.push(hits.length),
  };
  return { ...world, drawn, marks: watchMarks(world) };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('the marks of a tab', () => {
  it('are drawn for the page handed over, and go with it', async () => {
    const { marks, drawn } = aTab();
    marks.show(list());
    await settle();
    marks.show(undefined);
    expect(drawn).toEqual([1, 0]);
  });

  it('are not drawn for a page left before the answer came', async () => {
    const { marks, drawn, findHits } = aTab();
    marks.show(list());
    document.body.replaceChildren();
    marks.show(list('https://arxiv.org/list/math/recent'));
    await settle();
    expect(drawn).toEqual([0]);
    expect(findHits).toHaveBeenCalledOnce();
  });

  it.each([
    ['everywhere', { marks: false }],
    ['on this site', { hiddenMarks: ['arxiv.org'] }],
  ])('go at once when they are turned off %s, and come back', async (_, off) => {
    const { marks, drawn } = aTab();
    marks.show(list());
    await settle();
    marks.obey(parseSettings(off));
    expect(drawn).toEqual([1, 0]);
    marks.obey(parseSettings({}));
    await settle();
    expect(drawn).toEqual([1, 0, 1]);
  });

  it('stay when another setting changes', async () => {
    const { marks, drawn } = aTab();
    marks.show(list());
    await settle();
    marks.obey(parseSettings({ panel: 'card', hiddenMarks: ['github.com'] }));
    await settle();
    expect(drawn).toEqual([1]);
  });

  it('are none on a page opened while they are off', async () => {
    const { marks, drawn, findHits } = aTab({ marks: false });
    marks.show(list());
    await settle();
    expect(drawn).toEqual([0]);
    expect(findHits).not.toHaveBeenCalled();
  });
});
