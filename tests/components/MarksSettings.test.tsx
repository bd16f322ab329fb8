import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { MarksSettings } from '../../components/MarksSettings';
import { expectAccessible } from './axe';

describe('the settings of marks', () => {
  it('turn marks off', async () => {
    const onMarks = vi.fn();
    render(<MarksSettings marks hiddenMarks={[]} onMarks={onMarks} onBack={vi.fn()} />);
    fireEvent.click(screen.getByRole('switch', { name: 'Mark links to models' }));
    expect(onMarks.mock.calls).toEqual([[false]]);
    expect(screen.queryByRole('list')).toBeNull();
    await expectAccessible();
  });

  it('bring them back on a site', async () => {
    const onBack = vi.fn();
    render(<MarksSettings marks hiddenMarks={['github.com', 'arxiv.org']} onMarks={vi.fn()} onBack={onBack} />);
    fireEvent.click(screen.getByRole('button', { name: 'Bring back: arxiv.org' }));
    expect(onBack.mock.calls).toEqual([['arxiv.org']]);
    await expectAccessible();
  });
});
