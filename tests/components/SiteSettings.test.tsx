import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SiteSettings, type SiteSettingsProps } from '../../components/SiteSettings';
import { expectAccessible } from './axe';

const sites = [
  { id: 'arxiv', name: 'arXiv', hosts: ['*.arxiv.org', 'ar5iv.org'], on: true },
  { id: 'github', name: 'GitHub', hosts: ['github.com'], on: true },
  { id: 'nature', name: 'Nature', hosts: ['www.nature.com'], on: true },
];

function show(props: Partial<SiteSettingsProps> = {}) {
  const told = { onSite: vi.fn(), onAllOn: vi.fn(), onAllow: vi.fn(), onEverywhere: vi.fn(), onRemove: vi.fn() };
  render(<SiteSettings sites={sites} kept={false} everywhere={false} added={[]} {...props} {...told} />);
  return told;
}
const listed = () =>
  screen
    .queryAllByRole('switch')
    .map((control) => document.getElementById(control.getAttribute('aria-labelledby') ?? '')?.textContent)
    .filter((name) => name !== 'Look on all sites');
const find = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
const [off = sites[0], ...others] = sites.map((site) => ({ ...site, on: site.id !== 'arxiv' }));

describe('the sites', () => {
  it('are all listed, each with its switch', async () => {
    const { onSite } = show();
    expect(listed()).toEqual(['arXiv', 'GitHub', 'Nature']);
    expect(screen.getByRole('status').textContent).toBe('3 sites, all on');
    fireEvent.click(screen.getByRole('switch', { name: 'GitHub' }));
    expect(onSite.mock.calls).toEqual([['github', false]]);
    await expectAccessible();
  });

  it.each([
    ['a name', 'nat', ['Nature']],
    ['an address', 'ar5iv', ['arXiv']],
    ['words in any order', 'com hub', ['GitHub']],
  ])('are found by %s', (_, words, names) => {
    show();
    find(words);
    expect(listed()).toEqual(names);
    expect(screen.getByRole('status').textContent).toBe('1 of 3 sites');
  });

  it('that are none of ours can be added, and it is said how', async () => {
    show();
    find('example.org');
    expect(listed()).toEqual([]);
    screen.getByText(/Any other site can be added/);
    await expectAccessible();
  });

  it('can all be turned on again', () => {
    const { onAllOn } = show({ sites: off ? [off, ...others] : others });
    expect(screen.getByRole('status').textContent).toBe('1 site is off');
    fireEvent.click(screen.getByRole('button', { name: 'Turn all on' }));
    expect(onAllOn).toHaveBeenCalledOnce();
  });

  it('that the browser keeps from the extension can be allowed', () => {
    const { onAllow } = show({ kept: true });
    fireEvent.click(screen.getByRole('button', { name: 'Allow these sites' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('beyond the list are looked at where the person wants it, and those added can be removed', async () => {
    const { onEverywhere, onRemove } = show({ added: ['a.example'] });
    fireEvent.click(screen.getByRole('switch', { name: 'Look on all sites' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove: a.example' }));
    expect([onEverywhere.mock.calls, onRemove.mock.calls]).toEqual([[[true]], [['a.example']]]);
    await expectAccessible();
  });
});
