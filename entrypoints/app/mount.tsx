import { type ComponentChildren, render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/actions.css';
import '../../components/live.css';
import '../../components/saved.css';
import '../../components/model-row.css';
import '../../components/search.css';
import '../../components/check.css';
import '../../components/marks-setting.css';
import './app.css';
import { markLanguage } from '../../lib/text';
import { followTheme } from '../../lib/theme';

/** What a page is shown as: it decides how much room there is. */
export type Surface = 'popup' | 'panel' | 'tab';

/** Draws a page of the extension's own, in the person's language and with the styles of all of them. */
export function mount(surface: Surface, content: ComponentChildren): void {
  const root = document.getElementById('app');
  markLanguage(document.documentElement);
  document.body.dataset.surface = surface;
  void followTheme(document.documentElement).then(() => root && render(content, root));
}
