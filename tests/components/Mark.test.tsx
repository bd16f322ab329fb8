import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mark } from '../../components/Mark';
import type { ModelSummary } from '../../lib/catalog/summary';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const esm = aSummary({ name: 'ESM-2', score: 85, label: 'Open' });

function show(models: ModelSummary[] = [esm]) {
  const onHide = vi.fn();
  render(<Mark models={models} site="github.com" onHide={onHide} />);
  return { onHide, mark: screen.getByRole('button') };
}
const summary = () => screen.queryByTestId('mark-summary');
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('a mark', () => {
  it.each([
    ['of a scored model', [esm], 'bio.rodeo: ESM-2, openness 85 of 100, Open', '85'],
    [
      'of a score of 0',
      [aSummary({ score: 0, label: 'Closed' })],
      'bio.rodeo: TissueNet, openness 0 of 100, Closed',
      '0',
    ],
    ['of a model without a score', [aSummary()], 'bio.rodeo: TissueNet, not scored', '–'],
    ['of a family', [esm, aSummary({ slug: 'b' })], 'bio.rodeo: 2 models', '×2'],
  ])('%s has a name and a short sign', async (_, models, name, sign) => {
    const { mark } = show(models);
    expect(mark.getAttribute('aria-label')).toBe(name);
    expect(mark.textContent).toBe(sign);
    await expectAccessible();
  });

  it('differs by its disc too, not by colour alone', () => {
    const discs = (['Open', 'Partial', 'Closed'] as const).map((label) => {
      const { container, unmount } = render(
        <Mark models={[aSummary({ score: 50, label })]} site="a.org" onHide={() => {}} />,
      );
      const path = container.querySelector('path')?.getAttribute('d');
      unmount();
      return path;
    });
    expect(new Set(discs).size).toBe(3);
  });

  it('is nothing without a model', () => {
    const { container } = render(<Mark models={[]} site="a.org" onHide={() => {}} />);
    expect(container.textContent).toBe('');
  });
});

describe('the summary of a mark', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens when the pointer rests on it, and closes when it leaves', () => {
    const { mark } = show();
    const around = mark.parentElement as Element;
    fireEvent.mouseEnter(around);
    expect(summary()).toBeNull();
    wait(200);
    expect(summary()).not.toBeNull();
    fireEvent.mouseLeave(around);
    wait(250);
    expect(summary()).toBeNull();
  });

  it('stays shut for a pointer that only passes', () => {
    const { mark } = show();
    fireEvent.mouseEnter(mark.parentElement as Element);
    wait(50);
    fireEvent.mouseLeave(mark.parentElement as Element);
    wait(1000);
    expect(summary()).toBeNull();
  });

  it('opens on focus, closes on Escape with the focus on the mark, and opens again by a press', () => {
    const { mark } = show();
    act(() => mark.focus());
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    screen.getByRole('link').focus();
    fireEvent.keyDown(screen.getByRole('link'), { key: 'Escape' });
    expect(summary()).toBeNull();
    expect(document.activeElement).toBe(mark);
    fireEvent.click(mark);
    expect(summary()).not.toBeNull();
  });

  it('stays while the focus is in it, and closes when it goes on', () => {
    const { mark } = show();
    act(() => mark.focus());
    act(() => screen.getByRole('link').focus());
    expect(summary()).not.toBeNull();
    act(() => screen.getByRole('link').blur());
    expect(summary()).toBeNull();
  });

  it('closes when the page is scrolled', () => {
    const { mark } = show();
    act(() => mark.focus());
    wait(100);
    fireEvent.scroll(document);
    expect(summary()).toBeNull();
  });
});
