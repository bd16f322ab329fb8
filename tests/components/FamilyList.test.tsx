import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FamilyList } from '../../components/FamilyList';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const family = ['ESM-2 8M', 'ESM-2 35M', 'ESM-2 150M'].map((name) =>
  aSummary({ name, slug: name.toLowerCase().replaceAll(' ', '-') }),
);

describe('several models behind one paper', () => {
  it('are listed in their order under how many they are', async () => {
    render(<FamilyList models={family} onChoose={() => {}} />);
    const rows = within(screen.getByRole('list', { name: '3 models' })).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual(family.map(({ name }) => expect.stringContaining(name)));
    expect(screen.getByText('share this paper or repository')).toBeTruthy();
    await expectAccessible();
  });

  it.each(family.map(({ name, slug }) => [name, slug]))('%s is chosen by its slug', (name, slug) => {
    const onChoose = vi.fn();
    render(<FamilyList models={family} onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('button', { name: new RegExp(name) }));
    expect(onChoose.mock.calls).toEqual([[slug]]);
  });
});
