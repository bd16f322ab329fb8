import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Meter } from '../../components/Meter';
import { expectAccessible } from './axe';

describe('a bar', () => {
  it.each([
    [0, 100, '0%'],
    [19, 100, '19%'],
    [0.5, 0.5, '100%'],
    [0, 0, '0%'],
  ])('of %d in %d is %s full and left to the words beside it', async (value, max, width) => {
    const { container } = render(<Meter value={value} max={max} />);
    expect(container.querySelector<HTMLElement>('[style]')?.style.width).toBe(width);
    expect(container.querySelector('[aria-hidden="true"]')).toBe(container.firstElementChild);
    await expectAccessible();
  });
});
