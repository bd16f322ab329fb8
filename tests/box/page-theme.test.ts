// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followGithubTheme, githubTheme } from '../../lib/box/page-theme';

const page = (attributes: Record<string, string>) => {
  const element = document.createElement('html');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/* The attributes are those of https://primer.style/product/primitives/color. */

describe('the theme of a page of GitHub', () => {
  it.each<[string, Record<string, string>, boolean, string]>([
    ['says nothing: as the system', {}, true, 'dark'],
    ['is light though the system is dark', { 'data-color-mode': 'light' }, true, 'light'],
    ['is dark though the system is light', { 'data-color-mode': 'dark', 'data-dark-theme': 'dark' }, false, 'dark'],
    ['is dimmed', { 'data-color-mode': 'dark', 'data-dark-theme': 'dark_dimmed' }, false, 'dark'],
    ['is of high contrast', { 'data-color-mode': 'auto', 'data-light-theme': 'light_high_contrast' }, false, 'light'],
    ['is dark by day, too', { 'data-color-mode': 'auto', 'data-light-theme': 'dark_dimmed' }, false, 'dark'],
    ['is light at night', { 'data-color-mode': 'auto', 'data-dark-theme': 'light' }, true, 'light'],
  ])('%s', (_, attributes, systemIsDark, theme) => {
    expect(githubTheme(page(attributes), systemIsDark)).toBe(theme);
  });
});

describe('a theme that is changed', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is told, until the box is gone', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    const told: string[] = [];
    const stop = followGithubTheme(window, (theme) => told.push(theme));
    document.documentElement.setAttribute('data-color-mode', 'dark');
    await new Promise((resolve) => setTimeout(resolve));
    stop();
    document.documentElement.setAttribute('data-color-mode', 'light');
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual(['light', 'dark']);
  });
});
