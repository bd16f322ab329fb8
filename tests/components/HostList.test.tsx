import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { HostList } from '../../components/HostList';
import { expectAccessible } from './axe';

it('what was put away is listed, each with the way back', async () => {
  const onBack = vi.fn();
  render(
    <main>
      <h2>Sites</h2>
      <HostList name="Hidden" hint="By you." entries={['a.example', 'b.example']} onBack={onBack} />
    </main>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Bring back: b.example' }));
  expect(onBack.mock.calls).toEqual([['b.example']]);
  await expectAccessible();
});
