import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ThemePicture } from '../../components/ThemePicture';
import { expectAccessible } from './axe';

it.each([
  ['system', ['light', 'dark']],
  ['light', ['light']],
  ['dark', ['dark']],
] as const)('the picture of %s is drawn in %j, and not read out', async (theme, halves) => {
  const { container } = render(<ThemePicture theme={theme} />);
  const drawn = [...container.querySelectorAll<HTMLElement>('[data-theme]')].map(({ dataset }) => dataset.theme);
  expect(drawn).toEqual(halves);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  await expectAccessible();
});
