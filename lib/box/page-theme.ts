/** What GitHub's pages say of their theme, https://primer.style/product/primitives/color. */
const attributes = ['data-color-mode', 'data-light-theme', 'data-dark-theme'];

/** Whether GitHub's page is light or dark: `data-color-mode` chooses one of two themes, each of which may be either. */
export function githubTheme({ dataset }: HTMLElement, systemIsDark: boolean): 'light' | 'dark' {
  const { colorMode, lightTheme = 'light', darkTheme = 'dark' } = dataset;
  const dark = colorMode === 'dark' || (colorMode !== 'light' && systemIsDark);
  return (dark ? darkTheme : lightTheme).startsWith('dark') ? 'dark' : 'light';
}

/** Tells the theme now, and whenever the person changes it on GitHub or in the system. The answer ends it. */
export function followGithubTheme(window: Window, tell: (theme: 'light' | 'dark') => void): () => void {
  const page = window.document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const read = () => tell(githubTheme(page, system.matches));
  const observer = new MutationObserver(read);
  observer.observe(page, { attributes: true, attributeFilter: attributes });
  system.addEventListener('change', read);
  read();
  return () => {
    observer.disconnect();
    system.removeEventListener('change', read);
  };
}
