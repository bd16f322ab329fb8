import { looks, type Theme } from './settings/looks';

/** Gives an element and all below it a theme; `components/theme.css` follows. */
export function wearTheme(element: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete element.dataset.theme;
  else element.dataset.theme = theme;
}

/** Gives an element the theme that the person chose, now and whenever they choose another. */
export async function followTheme(element: HTMLElement): Promise<void> {
  looks.follow(({ theme }) => wearTheme(element, theme));
  wearTheme(element, (await looks.read()).theme);
}

/** The same for elements that come and go. */
export function themedElements() {
  const elements = new Set<HTMLElement>();
  let current: Theme = 'system';
  const wear = ({ theme }: { theme: Theme }) => {
    current = theme;
    for (const element of elements) wearTheme(element, theme);
  };
  looks.follow(wear);
  void looks.read().then(wear, () => undefined);
  return {
    add(element: HTMLElement): void {
      elements.add(element);
      wearTheme(element, current);
    },
    remove: (element: HTMLElement) => void elements.delete(element),
  };
}
