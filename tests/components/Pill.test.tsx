import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Pill } from '../../components/Pill';
import type { ModelSummary } from '../../lib/catalog/summary';
import { aSummary, longestName } from '../fixtures/cards';
import { expectAccessible } from './axe';

function show(models: ModelSummary[]) {
  const onOpen = vi.fn();
  const onHide = vi.fn();
  render(<Pill models={models} onOpen={onOpen} onHide={onHide} />);
  return { onOpen, onHide };
}

describe('the pill', () => {
  it.each([
    ['a scored model', [aSummary({ score: 23, label: 'Closed' })], /TissueNet.*23 of 100, ?Closed.*Show details/],
    ['a score of 0', [aSummary({ score: 0, label: 'Closed' })], /TissueNet.*0 of 100, ?Closed/],
    ['a model without a score', [aSummary()], /TissueNet.*Not scored.*Show details/],
    ['the longest name', [aSummary({ name: longestName })], new RegExp(longestName)],
    ['a family', [aSummary(), aSummary({ slug: 'two' })], /2 models.*share this paper or repository.*Show details/],
  ])('of %s is a button that says so', async (_, models, name) => {
    show(models);
    expect(screen.getByRole('button', { name, expanded: false })).toBeTruthy();
    await expectAccessible();
  });

  it('opens, and hides, without doing both', () => {
    const { onOpen, onHide } = show([aSummary()]);
    fireEvent.click(screen.getByRole('button', { expanded: false }));
    expect([onOpen.mock.calls.length, onHide.mock.calls.length]).toEqual([1, 0]);
    fireEvent.click(screen.getByRole('button', { name: 'Hide on this page' }));
    expect([onOpen.mock.calls.length, onHide.mock.calls.length]).toEqual([1, 1]);
  });

  it('is not there without a model', () => {
    show([]);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
