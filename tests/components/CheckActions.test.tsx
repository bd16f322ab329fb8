import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckActions } from '../../components/CheckActions';
import { expectAccessible } from './axe';

describe('what can be done with a report', () => {
  it('copies it, and says whether that worked', async () => {
    const onCopy = vi.fn(async () => true);
    render(<CheckActions onCopy={onCopy} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await expectAccessible();
  });

  it('saves it in each format, and opens its page', async () => {
    const onSave = vi.fn();
    const onOpenPage = vi.fn();
    render(<CheckActions onCopy={async () => false} onSave={onSave} onOpenPage={onOpenPage} />);
    for (const format of ['Markdown', 'HTML', 'JSON'])
      fireEvent.click(screen.getByRole('button', { name: `Save as ${format}` }));
    fireEvent.click(screen.getByRole('button', { name: 'Open as a page' }));
    expect(onSave.mock.calls).toEqual([['Markdown'], ['HTML'], ['JSON']]);
    expect(onOpenPage).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});
