import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { WrongPaper } from '../../components/WrongPaper';
import { expectAccessible } from './axe';

it('shows the whole report, and where it can be told', async () => {
  const onDone = vi.fn();
  render(<WrongPaper report={'Wrong paper\nPage: https://example.org/'} copy={async () => true} onDone={onDone} />);
  const report = screen.getByRole('textbox', { name: 'Report' }) as HTMLTextAreaElement;
  expect(report.value).toBe('Wrong paper\nPage: https://example.org/');
  expect(screen.getByRole('link', { name: /contact page/ }).getAttribute('href')).toBe('https://bio.rodeo/contact');
  await expectAccessible();
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(onDone).toHaveBeenCalledOnce();
});
