import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/model-row.css';
import '../../components/search.css';
import '../../components/marks-setting.css';
import './popup.css';
import { language } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { Popup } from './Popup';

const root = document.getElementById('app');

// A popup has no tab of its own; the same page opened in a tab may take the whole window.
void Promise.all([browser.tabs.getCurrent(), followTheme(document.documentElement)]).then(([tab]) => {
  document.documentElement.lang = language();
  document.body.classList.toggle('in-tab', tab !== undefined);
  if (root) render(<Popup />, root);
});
