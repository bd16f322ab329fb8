import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/live.css';
import '../../components/model-row.css';
import '../../components/search.css';
import '../../components/marks-setting.css';
import './popup.css';
import { language } from '../../lib/text';
import { Popup } from './Popup';

const root = document.getElementById('app');

// A popup has no tab of its own; the same page opened in a tab may take the whole window.
void browser.tabs.getCurrent().then((tab) => {
  document.documentElement.lang = language();
  document.body.classList.toggle('in-tab', tab !== undefined);
  if (root) render(<Popup />, root);
});
