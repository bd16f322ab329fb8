import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SearchFoot } from '../../components/SearchFoot';
import { expectAccessible } from './axe';

it('keeps settings behind a line, and shows the ways on', async () => {
  render(<SearchFoot settings={<p>{'A setting'}</p>} ways={<button type="button">{'A way'}</button>} />);
  expect(screen.getByText('Settings').closest('details')?.open).toBe(false);
  expect(screen.getByRole('button', { name: 'A way' })).toBeTruthy();
  await expectAccessible();
});

it('is not there without either', () => {
  render(<SearchFoot />);
  expect(screen.queryByRole('contentinfo')).toBeNull();
});
