import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { OpennessDisc } from '../../components/OpennessDisc';

it('the disc is full, half or empty, and silent for screen readers', () => {
  const discs = (['Open', 'Partial', 'Closed'] as const).map((label) => {
    const svg = render(<OpennessDisc label={label} />).container.querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    return svg?.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(discs).size).toBe(3);
});
