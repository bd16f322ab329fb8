import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { CopyBox } from '../../components/CopyBox';
import { expectAccessible } from './axe';

function show(allowed = true) {
  const copy = vi.fn(async (_text: string) => allowed);
  render(<CopyBox label="Report" value="as made" rows={3} copy={copy} />);
  return { copy, box: screen.getByRole('textbox', { name: 'Report' }) as HTMLTextAreaElement };
}
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Copy' }));

it('copies its text and says so', async () => {
  const { copy } = show();
  press();
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(copy.mock.calls).toEqual([['as made']]);
  await expectAccessible();
});

it('copies what the person made of it', async () => {
  const { copy, box } = show();
  fireEvent.input(box, { target: { value: 'as changed' } });
  press();
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(copy.mock.calls).toEqual([['as changed']]);
});

it('selects the text where the browser does not let it', async () => {
  const { box } = show(false);
  press();
  expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, 'as made'.length]);
});
