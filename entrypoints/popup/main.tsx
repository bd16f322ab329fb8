import browser from 'webextension-polyfill';
import { App } from '../app/App';
import { mount } from '../app/mount';

// A popup has no tab of its own; the same page opened in a tab may take the whole window.
void browser.tabs.getCurrent().then((tab) => mount(tab ? 'tab' : 'popup', <App />));
