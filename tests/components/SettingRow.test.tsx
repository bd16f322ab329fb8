import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { SettingRow } from '../../components/SettingRow';
import { expectAccessible } from './axe';

describe('a row of the settings', () => {
  it('has a name, an explanation and a control', async () => {
    render(
      <main>
        <h2>Data</h2>
        <SettingRow name="Catalogue" hint="All of it.">
          <button type="button">Clear</button>
        </SettingRow>
      </main>,
    );
    expect(screen.getByRole('heading', { name: 'Catalogue' }).parentElement?.textContent).toBe('CatalogueAll of it.');
    screen.getByRole('button', { name: 'Clear' });
    expect(screen.queryByText(/organization/)).toBeNull();
    await expectAccessible();
  });

  it('says that a policy decides', () => {
    render(<SettingRow name="Address" locked wide />);
    screen.getByText('Your organization has set this.');
  });
});
