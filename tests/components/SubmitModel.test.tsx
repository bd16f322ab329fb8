import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SubmitModel } from '../../components/SubmitModel';
import { expectAccessible } from './axe';

const identifiers = 'doi:10.1000/1  https://doi.org/10.1000/1\narXiv:2401.00001  https://arxiv.org/abs/2401.00001';

it('is one button until it is wanted; then the identifiers are ready to paste', async () => {
  const copy = vi.fn(async (_text: string) => true);
  render(<SubmitModel identifiers={identifiers} copy={copy} />);
  const button = screen.getByRole('button', { name: 'Submit a model', expanded: false });
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(button);
  expect((screen.getByRole('textbox', { name: 'Identifiers' }) as HTMLTextAreaElement).value).toBe(identifiers);
  expect(screen.getByRole('link', { name: /Open bio.rodeo/ }).getAttribute('href')).toBe('https://bio.rodeo');
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(copy.mock.calls).toEqual([[identifiers]]);
  await expectAccessible();
  fireEvent.click(screen.getByRole('button', { name: 'Submit a model', expanded: true }));
  expect(screen.queryByRole('textbox')).toBeNull();
});
