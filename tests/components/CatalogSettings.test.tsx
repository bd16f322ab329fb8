import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CatalogSettings, type CatalogSettingsProps } from '../../components/CatalogSettings';
import type { CatalogStatus } from '../../lib/catalog/catalog-status';
import { expectAccessible } from './axe';

const base = 'https://catalog.example/bio';
const status: CatalogStatus = {
  served: { release: '2026-10-01.1', generatedAt: '2026-10-01T00:00:00Z', models: 2565, source: base },
  address: { status: 'address', base, from: 'option' },
  builtIn: undefined,
  running: undefined,
  last: { at: 1_790_000_000_000, base, outcome: { status: 'unchanged', release: '2026-10-01.1' } },
  next: 1_790_020_000_000,
  waitUntil: undefined,
};

function show(changes: Partial<CatalogStatus> = {}, props: Partial<CatalogSettingsProps> = {}) {
  const [onSync, onSave] = [vi.fn(), vi.fn()];
  const all = { ...status, ...changes };
  render(
    <main>
      <h1>Settings</h1>
      <CatalogSettings status={all} busy={false} saved={undefined} onSync={onSync} onSave={onSave} {...props} />
    </main>,
  );
  return { onSync, onSave };
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of a catalogue' });

describe('the settings of the catalogue', () => {
  it('say what is served, from where, how the last sync ended, and when the next one comes', async () => {
    show();
    screen.getByText('Release 2026-10-01.1');
    screen.getByText(/^2,565 models · data of .* 2026 · from https:\/\/catalog\.example\/bio/);
    screen.getByText(/: Up to date\.$/);
    screen.getByText(/^Next look: /);
    expect(field().value).toBe(base);
    await expectAccessible();
  });

  it('without an address say that updates come with the extension, and offer no sync', async () => {
    const packaged = status.served && { ...status.served, source: 'package' };
    show({ served: packaged, address: { status: 'none', from: 'none' }, last: undefined, next: undefined });
    screen.getByText(/came with the extension$/);
    screen.getByText(/come with new versions of the extension/);
    expect(screen.queryByRole('button', { name: 'Sync now' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Back to/ })).toBeNull();
    await expectAccessible();
  });

  it('sync on request, and not twice at once', () => {
    const { onSync } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Sync now' }));
    expect(onSync).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<CatalogStatus>, Partial<CatalogSettingsProps>]>([
    ['a sync was asked for', {}, { busy: true }],
    ['one runs', { running: { step: 'fetching', done: 40, total: 100 } }, {}],
  ])('offer no further sync while %s', (_, changes, props) => {
    show(changes, props);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sync now' }).disabled).toBe(true);
  });

  it('save an address as typed, by Enter or by the button', () => {
    const { onSave } = show();
    fireEvent.input(field(), { target: { value: 'https://other.example' } });
    fireEvent.submit(field().form as HTMLFormElement);
    expect(onSave).toHaveBeenCalledWith('https://other.example');
  });

  it('go back to the packaged catalogue', () => {
    const { onSave } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the packaged catalogue' }));
    expect(onSave).toHaveBeenCalledWith('');
  });

  it.each([
    ['not an address', /not an address/],
    ['not https', /must begin with https/],
    ['more than a folder', /address of the folder is enough/],
  ] as const)('say of an address that is %s what to do', async (problem, words) => {
    show({}, { saved: { status: 'bad', problem } });
    const words_ = screen.getByText(words);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toBe(words_.id);
    await expectAccessible();
  });

  it('are locked where an organization set the address', async () => {
    show({ address: { status: 'address', base, from: 'policy' } });
    expect(field().disabled).toBe(true);
    screen.getByText('Your organization has set this.');
    expect(screen.queryByRole('button', { name: /Back to/ })).toBeNull();
    await expectAccessible();
  });

  it('say so when the organization’s address is none', () => {
    show({ address: { status: 'bad', problem: 'not https', from: 'policy' } });
    screen.getByText(/must begin with https/);
  });
});
