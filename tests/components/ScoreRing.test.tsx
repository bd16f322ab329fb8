import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ScoreRing } from '../../components/ScoreRing';
import { expectAccessible } from './axe';

describe('the score ring', () => {
  it.each([
    [0, '0', 'is empty', false],
    [1, '1', 'begins to fill', true],
    [100, '100', 'is full', true],
    [undefined, '–', 'is empty', false],
  ])('for a score of %s says %s and %s', async (score, said, _how, filled) => {
    const { container } = render(<ScoreRing score={score} size={34} />);
    expect(container.textContent).toBe(said);
    expect(container.querySelectorAll('circle')).toHaveLength(filled ? 2 : 1);
    await expectAccessible();
  });
});
