import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PrivacyNote } from '../../components/PrivacyNote';
import { expectAccessible } from './axe';

it('says what leaves the browser', async () => {
  render(<PrivacyNote />);
  const region = screen.getByRole('region', { name: 'Privacy' });
  expect(region.textContent).toContain('no visit causes a request');
  await expectAccessible();
});
