import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { WelcomeView, type WelcomeViewProps } from '../../components/WelcomeView';
import { expectAccessible } from './axe';

function show(props: Partial<WelcomeViewProps> = {}) {
  const told = { onAllow: vi.fn(), onEverywhere: vi.fn() };
  render(
    <WelcomeView
      example={<p>the panel</p>}
      model="Models Genesis"
      paper="https://arxiv.org/abs/1908.06912"
      search="explore.html"
      settings="options.html"
      keys="Alt+Shift+Y"
      kept={false}
      everywhere={false}
      {...props}
      {...told}
    />,
  );
  return told;
}

describe('the welcome', () => {
  it('shows the panel, says that nothing leaves the browser, and leads on', async () => {
    show();
    screen.getByText('the panel');
    expect(screen.getByRole('region', { name: 'What leaves your browser' }).textContent).toContain('Nothing.');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://arxiv.org/abs/1908.06912', 'explore.html', 'options.html']);
    screen.getByText(/with Alt\+Shift\+Y/);
    await expectAccessible();
  });

  it('asks for nothing by itself, and offers what is optional', () => {
    const { onEverywhere, onAllow } = show({ keys: undefined });
    expect(onEverywhere).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('switch', { name: 'Look on all sites' }));
    expect(onEverywhere.mock.calls).toEqual([[true]]);
    expect(screen.queryByRole('button', { name: 'Allow these sites' })).toBeNull();
    expect(onAllow).not.toHaveBeenCalled();
  });

  it('offers the sites that the browser keeps from the extension', () => {
    const { onAllow } = show({ kept: true, model: undefined });
    fireEvent.click(screen.getByRole('button', { name: 'Allow these sites' }));
    expect(onAllow).toHaveBeenCalledOnce();
    expect(screen.queryByText(/real panel/)).toBeNull();
  });
});
