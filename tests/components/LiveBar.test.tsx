import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LiveBar, type LiveBarProps } from '../../components/LiveBar';
import { expectAccessible } from './axe';

const show = (props: Partial<LiveBarProps> = {}) => {
  const onAsk = vi.fn();
  render(
    <LiveBar
      services={['GitHub', 'OpenAlex']}
      asking={false}
      due
      failed={false}
      disconnected={false}
      onAsk={onAsk}
      {...props}
    />,
  );
  return onAsk;
};
const hourAgo = () => Date.now() - 3_600_000;

describe('the button for live figures', () => {
  it.each<[string, Partial<LiveBarProps>, string, string]>([
    ['at first', {}, 'Fresh figures', 'Asks GitHub and OpenAlex, which then see which model you look at.'],
    ['while it asks', { asking: true }, 'Fresh figures', 'Asking GitHub and OpenAlex …'],
    ['with figures from earlier', { at: hourAgo(), due: false }, 'Ask again', 'Asked 1 hour ago.'],
    ['with figures that are too old', { at: hourAgo() }, 'Fresh figures', 'Asked 1 hour ago.'],
    ['just asked', { at: Date.now(), due: false }, 'Ask again', 'Asked just now.'],
    [
      'with trouble',
      { at: Date.now(), failed: true },
      'Fresh figures',
      'Asked just now. Some figures could not be had; why is said where they belong.',
    ],
    [
      'left alone',
      { disconnected: true },
      'Fresh figures',
      'The extension was updated. Reload this page to use it again.',
    ],
  ])('%s says whom it asks, or how old the figures are', async (_, props, button, words) => {
    show(props);
    expect(screen.getByRole('button').textContent).toBe(button);
    expect(screen.getByRole('status').textContent).toBe(words);
    await expectAccessible();
  });

  it.each<[Partial<LiveBarProps>, string]>([
    [{}, 'due'],
    [{ at: hourAgo(), due: true }, 'due'],
    [{ at: hourAgo(), due: false }, 'anew'],
  ])('pressed with %o asks for what is %s', (props, mode) => {
    const onAsk = show(props);
    fireEvent.click(screen.getByRole('button'));
    expect(onAsk).toHaveBeenCalledExactlyOnceWith(mode);
  });

  it('pressed while it asks does nothing, and keeps the focus', () => {
    const onAsk = show({ asking: true });
    const button = screen.getByRole('button');
    button.focus();
    fireEvent.click(button);
    expect(onAsk).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });
});
