import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessage } from './fixtures/texts';

/*
 * A browser for `wxt/browser` to find: extension storage and messages in memory, and the extension's real English
 * texts, so that tests read what people read.
 */
Object.assign(globalThis, { browser: fakeBrowser });
Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en-GB' });

afterEach(() => fakeBrowser.reset());
