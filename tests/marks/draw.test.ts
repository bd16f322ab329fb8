// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawMarks } from '../../lib/marks/draw';
import { hitsIn } from './fixtures';

const html = '<p>Read <a data-key="1" href="/1">one</a>, then <a data-key="2" href="/2">two</a>.</p>';
beforeEach(() => {
  document.body.innerHTML = html;
});

function aDrawing() {
  const clear = vi.fn();
  const draw = drawMarks(document, {
    css: '',
    paint: (root, { models }) => root.append(models.map(({ name }) => name).join()),
    clear,
  });
  return { draw, clear };
}
const marks = () => [...document.querySelectorAll('bio-rodeo-mark')];
const words = () => marks().map(({ shadowRoot }) => shadowRoot?.querySelector('span')?.textContent);

describe('marks', () => {
  it('stand right after their links, and the page reads as before', () => {
    const links = [...document.querySelectorAll('a')];
    aDrawing().draw(hitsIn(document));
    expect(links.map(({ nextElementSibling }) => nextElementSibling)).toEqual(marks());
    expect(words()).toEqual(['1', '2']);
    expect(document.body.textContent).toBe('Read one, then two.');
  });

  it('stand once, however often they are drawn', () => {
    const { draw } = aDrawing();
    for (let time = 0; time < 3; time += 1) draw(hitsIn(document));
    expect(marks()).toHaveLength(2);
  });

  it('go with everything in them when there is nothing to mark', () => {
    const { draw, clear } = aDrawing();
    draw(hitsIn(document));
    draw([]);
    expect(document.body.innerHTML).toBe(html);
    expect(clear).toHaveBeenCalledTimes(2);
  });

  it('follow a link that a page uses again for another work', () => {
    const { draw } = aDrawing();
    draw(hitsIn(document));
    document.querySelector('a')?.setAttribute('data-key', '3');
    draw(hitsIn(document));
    expect(words()).toEqual(['3', '2']);
  });

  it('go with a link that the page took out', () => {
    const { draw, clear } = aDrawing();
    draw(hitsIn(document));
    document.querySelector('a')?.remove();
    draw(hitsIn(document));
    expect(words()).toEqual(['2']);
    expect(clear).toHaveBeenCalledOnce();
  });

  it('are not put back when the page took them out', () => {
    const { draw } = aDrawing();
    draw(hitsIn(document));
    for (const mark of marks()) mark.remove();
    draw(hitsIn(document));
    expect(marks()).toEqual([]);
  });

  it('leave no empty copy behind in a page that was copied', () => {
    const { draw } = aDrawing();
    draw(hitsIn(document));
    document.body.append(...[...document.body.children].map((child) => child.cloneNode(true)));
    draw(hitsIn(document));
    expect(marks().map(({ shadowRoot }) => shadowRoot === null)).toEqual([false, false, false, false]);
  });

  it('keep a press on them from the page’s own rows', () => {
    const pressed = vi.fn();
    document.body.addEventListener('click', pressed, { once: true });
    aDrawing().draw(hitsIn(document));
    const root = document.querySelector('bio-rodeo-mark')?.shadowRoot?.querySelector('span');
    root?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(pressed).not.toHaveBeenCalled();
  });
});
