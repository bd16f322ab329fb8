import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SeenList } from '../../components/SeenList';
import { expectAccessible } from './axe';

const at = '2026-11-25T10:00:00Z';
const pages = [
  { address: 'https://www.nature.com/articles/s1', at, models: [{ slug: 'alphafold-2', name: 'AlphaFold 2' }] },
  {
    address: 'https://github.com/a/b',
    at,
    models: [
      { slug: 'a', name: 'A' },
      { slug: 'b', name: 'B' },
    ],
  },
];

describe('the pages that were opened', () => {
  it('lead to the page and to its model, and are forgotten one by one', async () => {
    const onOpen = vi.fn();
    const onForget = vi.fn();
    render(<SeenList pages={pages} onOpen={onOpen} onForget={onForget} />);
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /^nature\.com\/articles\/s1/ }).href).toBe(
      pages[0]?.address,
    );
    expect(screen.getByText('A, B')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'AlphaFold 2' }));
    expect(onOpen).toHaveBeenCalledWith('alphafold-2');
    fireEvent.click(screen.getByRole('button', { name: 'Forget github.com/a/b' }));
    expect(onForget).toHaveBeenCalledWith('https://github.com/a/b');
    await expectAccessible();
  });

  it('are none at first, which is said', () => {
    render(<SeenList pages={[]} onOpen={vi.fn()} onForget={vi.fn()} />);
    expect(screen.getByText(/No page yet/)).toBeTruthy();
  });
});
