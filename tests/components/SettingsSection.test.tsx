import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SettingsSection } from '../../components/SettingsSection';
import { expectAccessible } from './axe';

it('a section of settings is named by its heading and says what it is about', async () => {
  render(
    <SettingsSection title="Sites" intro="Where it runs.">
      <p>arXiv</p>
    </SettingsSection>,
  );
  expect(screen.getByRole('region', { name: 'Sites' }).textContent).toBe('SitesWhere it runs.arXiv');
  await expectAccessible();
});
