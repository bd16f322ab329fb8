import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { WindowPicture } from '../../components/WindowPicture';
import { expectAccessible } from './axe';

it('the drawings of places and sizes differ, and are not read out', async () => {
  const drawn = (['floating', 'side', 'page', 'pill', 'card'] as const).map((shows) => {
    const { container } = render(<WindowPicture shows={shows} />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    return container.innerHTML;
  });
  expect(new Set(drawn).size).toBe(5);
  await expectAccessible();
});
