import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PutAwayPanels } from '../../components/PutAwayPanels';
import { expectAccessible } from './axe';

function show(hiddenSites: string[], hiddenPages: number) {
  const told = { onSiteBack: vi.fn(), onPagesBack: vi.fn() };
  const { container } = render(
    <main>
      <h2>Sites</h2>
      <PutAwayPanels hiddenSites={hiddenSites} hiddenPages={hiddenPages} {...told} />
    </main>,
  );
  return { ...told, container };
}

describe('panels that were put away', () => {
  it('are not spoken of where there are none', () => expect(show([], 0).container.textContent).toBe('Sites'));

  it('come back, on a site and on all pages', async () => {
    const { onSiteBack, onPagesBack } = show(['arxiv.org'], 3);
    screen.getByText('You hid it on 3 pages.');
    fireEvent.click(screen.getByRole('button', { name: 'Bring back: arxiv.org' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bring all back' }));
    expect(onSiteBack.mock.calls).toEqual([['arxiv.org']]);
    expect(onPagesBack).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});
