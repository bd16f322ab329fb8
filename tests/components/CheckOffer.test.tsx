import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckOffer } from '../../components/CheckOffer';
import { expectAccessible } from './axe';

describe('the offer of a check', () => {
  it('says who is asked for what before it is taken', async () => {
    const onCheck = vi.fn();
    render(<CheckOffer repository="lab/fold" onCheck={onCheck} />);
    expect(screen.getByText(/GitHub then sees which repository you look at/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check its openness' }));
    expect(onCheck).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  it.each([
    ['gitlab.com/lab/fold', /^Asks GitLab/],
    ['huggingface.co/lab/fold', /^Asks Hugging Face/],
  ])('names whom it asks about %s', (repository, words) => {
    render(<CheckOffer repository={repository} onCheck={() => undefined} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
