import { act, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OpennessPlot } from '../../components/OpennessPlot';
import { threePoints } from '../fixtures/points';
import { expectAccessible } from './axe';

function show() {
  const onOpen = vi.fn();
  const { container } = render(<OpennessPlot points={threePoints} width={600} height={400} onOpen={onOpen} />);
  return { onOpen, container };
}
const current = () => screen.getByRole('button');
const press = (key: string) => fireEvent.keyDown(current(), { key });
const tooltip = (container: Element) => container.querySelector('.plot-tooltip')?.textContent;

describe('the plot by keyboard', () => {
  it('is one stop, at the most cited model, that says its figures', async () => {
    show();
    expect(current().getAttribute('aria-label')).toBe('AlphaFold 2: openness 61 of 100, 38,600 citations');
    expect(screen.getByRole('group', { name: /Arrow keys go from model to model/ })).toBeTruthy();
    await expectAccessible();
  });

  it.each([
    [['ArrowRight'], 'ESM-2'],
    [['ArrowLeft'], 'CENO'],
    [['ArrowDown'], 'ESM-2'],
    [['ArrowDown', 'ArrowDown'], 'CENO'],
    [['ArrowUp'], 'AlphaFold 2'],
    [['End'], 'CENO'],
    [['End', 'Home'], 'AlphaFold 2'],
  ])('%j goes to %s, and the focus with it', (keys, name) => {
    const { container } = show();
    act(() => current().focus());
    for (const key of keys) press(key);
    expect(document.activeElement).toBe(current());
    expect(current().getAttribute('aria-label')).toContain(name);
    expect(tooltip(container)).toContain(name);
  });

  it('opens the model', () => {
    const { onOpen } = show();
    current().focus();
    press('ArrowDown');
    fireEvent.click(current());
    expect(onOpen.mock.calls).toEqual([['esm-2']]);
  });

  it('leaves other keys alone', () => {
    show();
    expect(press('a')).toBe(true);
  });
});

describe('the plot by pointer', () => {
  const { right, bottom } = { right: 582, bottom: 356 };

  it('tells and opens what is near, and nothing where nothing is', () => {
    const { onOpen, container } = show();
    const plot = screen.getByRole('group', { name: /Arrow keys/ });
    fireEvent.pointerMove(plot, { clientX: 44 + 0.2 * (right - 44) + 5, clientY: bottom - 5 });
    expect(tooltip(container)).toContain('CENO');
    fireEvent.click(plot);
    fireEvent.pointerMove(plot, { clientX: right, clientY: bottom });
    expect(tooltip(container)).toBeUndefined();
    fireEvent.click(plot);
    expect(onOpen.mock.calls).toEqual([['ceno']]);
  });
});
