import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CitingFields } from '../../components/CitingFields';
import { expectAccessible } from './axe';

const widths = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[style*="width"]')].map((bar) => bar.style.width);

describe('the chart of citing fields', () => {
  it('has a row a field, its share in words and its bar against the largest', async () => {
    const fields = [
      { name: 'Medicine', share: 0.5 },
      { name: 'Biology', share: 0.125 },
      { name: 'Art', share: 0 },
    ];
    const { container } = render(<CitingFields fields={fields} />);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'Medicine50%',
      'Biology13%',
      'Art0%',
    ]);
    expect(widths(container)).toEqual(['100%', '25%', '0%']);
    await expectAccessible();
  });

  it('draws no bar where every share is 0', () => {
    const { container } = render(<CitingFields fields={[{ name: 'Art', share: 0 }]} />);
    expect(widths(container)).toEqual(['0%']);
  });
});
