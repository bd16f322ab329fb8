import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OpennessLabel } from '../../components/OpennessLabel';
import { expectAccessible } from './axe';

const labels = ['Open', 'Partial', 'Closed'] as const;

describe('the openness label', () => {
  it.each(labels)('says %s', async (label) => {
    expect(render(<OpennessLabel label={label} large />).container.textContent).toBe(label);
    await expectAccessible();
  });

  it('says that a model is not scored, without a disc', () => {
    const { container } = render(<OpennessLabel label={undefined} />);
    expect(container.textContent).toBe('Not scored');
    expect(container.querySelector('svg')).toBeNull();
  });

  it('tells the labels apart by shape, not by colour alone', () => {
    const shapes = labels.map(
      (label) => render(<OpennessLabel label={label} />).container.querySelector('svg')?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(labels.length);
  });
});
