import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Explain } from '../../components/Explain';
import { expectAccessible } from './axe';

describe('an explanation on demand', () => {
  it('is closed at first, opens on its line and closes again', async () => {
    render(
      <Explain explanation="How much is there to use.">
        <h3>Openness</h3>
      </Explain>,
    );
    const explanation = screen.getByRole('group') as HTMLDetailsElement;
    expect(explanation.open).toBe(false);
    fireEvent.click(screen.getByText('Openness'));
    expect(explanation.open).toBe(true);
    expect(screen.getByText('How much is there to use.')).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByText('Openness'));
    expect(explanation.open).toBe(false);
  });
});
