import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsLayout } from '../../components/OptionsLayout';
import { SettingsSection } from '../../components/SettingsSection';
import { expectAccessible } from './axe';

const sections = ['Look', 'Sites', 'Data'].map((title) => ({
  id: title.toLowerCase(),
  title,
  content: <SettingsSection title={title}>{title} settings</SettingsSection>,
}));
const current = () => within(screen.getByRole('navigation')).getAllByRole('link', { current: 'location' });

describe('the settings page', () => {
  it('leads to each of its sections', async () => {
    render(<OptionsLayout sections={sections} />);
    const links = within(screen.getByRole('navigation', { name: 'Settings' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#look', '#sites', '#data']);
    for (const { id, title } of sections)
      expect(document.getElementById(id)?.contains(screen.getByRole('heading', { name: title }))).toBe(true);
    await expectAccessible();
  });

  it('marks the section that is being read', () => {
    render(<OptionsLayout sections={sections} />);
    const ends = { look: -10, sites: 900, data: 1500 };
    for (const [id, bottom] of Object.entries(ends)) {
      const section = document.getElementById(id);
      if (section) section.getBoundingClientRect = () => ({ bottom }) as DOMRect;
    }
    fireEvent.scroll(window);
    expect(current().map(({ textContent }) => textContent)).toEqual(['Sites']);
  });
});
