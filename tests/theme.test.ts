// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { looks } from '../lib/settings/looks';
import { followTheme, themedElements } from '../lib/theme';

it('an element has the theme that the person chose, and the next', async () => {
  await looks.write({ theme: 'dark' });
  const element = document.createElement('div');
  await followTheme(element);
  expect(element.dataset.theme).toBe('dark');
  await looks.write({ theme: 'system' });
  await vi.waitFor(() => expect(element.dataset.theme).toBeUndefined());
});

it('elements that come later have it too, and those that went are left alone', async () => {
  await looks.write({ theme: 'dark' });
  const themed = themedElements();
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  themed.add(first);
  await vi.waitFor(() => expect(first.dataset.theme).toBe('dark'));
  themed.add(second);
  expect(second.dataset.theme).toBe('dark');
  themed.remove(second);
  await looks.write({ theme: 'light' });
  await vi.waitFor(() => expect(first.dataset.theme).toBe('light'));
  expect(second.dataset.theme).toBe('dark');
});
