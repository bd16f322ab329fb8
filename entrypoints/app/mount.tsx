import { type ComponentChildren, render } from 'preact';
import './drawn.css';
import { markLanguage } from '../../lib/text';
import { followTheme } from '../../lib/theme';

/** What a page is shown as: it decides how much room there is. */
export type Surface = 'panel' | 'tab';

/** Draws a page of the extension's own, in the person's language and with the styles of all of them. */
export function mount(surface: Surface, content: ComponentChildren): void {
  const root = document.getElementById('app');
  markLanguage(document.documentElement);
  document.body.dataset.surface = surface;
  void followTheme(document.documentElement).then(() => root && render(content, root));
}
