// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { moveOver } from '../../lib/marks/move-over';

/** A link whose box is 200 px wide, whose words end as given, and a mark of 40 by 16 px at the window's corner. */
function move(endOfWords: number | undefined): HTMLElement {
  document.body.innerHTML = '<div style="background: rgb(1, 2, 3)"><a>words</a></div><span></span>';
  const [link, root] = [document.querySelector('a'), document.querySelector('span')];
  if (!link || !root) throw new Error('The page has a link and a mark.');
  link.getBoundingClientRect = () => new DOMRect(100, 50, 200, 40);
  root.getBoundingClientRect = () => new DOMRect(0, 0, 40, 16);
  const lines = endOfWords === undefined ? [] : [new DOMRect(110, 60, endOfWords - 110, 20)];
  const range = { selectNodeContents: () => {}, getClientRects: () => lines };
  vi.spyOn(document, 'createRange').mockReturnValue(range as unknown as Range);
  moveOver([{ link, root }]);
  vi.restoreAllMocks();
  return root;
}

describe('a mark over its link', () => {
  it('stands after the words where there is room', () => {
    const { transform, background } = move(150).style;
    expect([transform, background]).toEqual(['translate(154px, 62px)', '']);
  });

  it.each([
    ['where the words fill the box', 290],
    ['where there are no words to measure', undefined],
  ])('stands on the upper edge, on the page’s own ground, %s', (_, end) => {
    const { transform, background } = move(end).style;
    expect([transform, background]).toEqual(['translate(252px, 42px)', 'rgb(1, 2, 3)']);
  });
});
