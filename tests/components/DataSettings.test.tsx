import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DataSettings, type DataSettingsProps } from '../../components/DataSettings';
import { expectAccessible } from './axe';

function show(props: Partial<DataSettingsProps> = {}) {
  const told = { onExport: vi.fn(), onImport: vi.fn(), onReset: vi.fn() };
  render(<DataSettings size="4.2 MB" outcome={undefined} {...props} {...told} />);
  return told;
}

describe('what is kept', () => {
  it('is measured, saved, loaded and reset', async () => {
    const { onExport, onImport, onReset } = show();
    screen.getByText('4.2 MB');
    fireEvent.click(screen.getByRole('button', { name: 'Save file' }));
    fireEvent.click(screen.getByRole('button', { name: 'Reset settings' }));
    const file = new File(['{}'], 'settings.json');
    fireEvent.change(screen.getByLabelText('Load settings from a file'), { target: { files: [file] } });
    expect([onExport, onReset].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(onImport.mock.calls).toEqual([[file]]);
    await expectAccessible();
  });

  it('has no size where the browser does not say', () => {
    show({ size: undefined });
    expect(screen.queryByText('Space used')).toBeNull();
  });

  it.each<[NonNullable<DataSettingsProps['outcome']>, string]>([
    [{ status: 'imported' }, 'The settings were loaded.'],
    [{ status: 'reset' }, 'All settings are as they were at first.'],
    [{ status: 'forgotten' }, 'Forgotten.'],
    [{ status: 'failed', why: 'broken' }, 'Nothing was changed; try again.'],
    [{ status: 'not json', line: 3 }, 'Line 3 cannot be read.'],
    [{ status: 'not settings' }, 'this is not a file of settings'],
    [{ status: 'newer' }, 'from a newer version'],
    [{ status: 'bad value', name: 'theme', line: 5 }, '“theme” in line 5'],
    [{ status: 'full' }, 'no room left'],
  ])('tells how it went: %j', async (outcome, said) => {
    show({ outcome });
    expect(screen.getByRole('status').textContent).toContain(said);
    await expectAccessible();
  });
});
