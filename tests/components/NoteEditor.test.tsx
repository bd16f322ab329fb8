import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../components/NoteEditor';
import { expectAccessible } from './axe';

function show() {
  const onKeep = vi.fn();
  const onCancel = vi.fn();
  const outside = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the card around it
    <div onKeyDown={outside}>
      <button type="button">before</button>
      <NoteEditor
        name="ESM-2"
        note="old"
        tags={['a', 'b']}
        known={['c']}
        longest={100}
        onKeep={onKeep}
        onCancel={onCancel}
      />
    </div>,
  );
  return { onKeep, onCancel, outside };
}
const note = () => screen.getByLabelText('Note');
const tags = () => screen.getByLabelText('Tags, separated by commas');

describe('the note beside a model', () => {
  it('is kept with its tags as they are written', async () => {
    const { onKeep } = show();
    expect((note() as HTMLTextAreaElement).value).toBe('old');
    expect((tags() as HTMLInputElement).value).toBe('a, b');
    fireEvent.input(note(), { target: { value: 'new' } });
    fireEvent.input(tags(), { target: { value: 'a, c' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onKeep).toHaveBeenCalledWith('new', 'a, c');
    await expectAccessible();
  });

  it('is kept by Control and Enter, left by Escape, and no key goes to what is around it', () => {
    const { onKeep, onCancel, outside } = show();
    fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    expect(onKeep).toHaveBeenCalledWith('old', 'a, b');
    fireEvent.keyDown(note(), { key: 'Escape' });
    fireEvent.keyDown(note(), { key: '/' });
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(outside.mock.calls.map(([{ key }]) => key)).toEqual(['Enter']);
  });
});
