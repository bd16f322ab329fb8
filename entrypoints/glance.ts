import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runGlance } from '../lib/glance/run';

/*
 * The content script on every page of the registry's sites: it calls the detector where there may be something to say.
 * Unlisted, and named in the manifest by wxt.config.ts: WXT's own wrapper for content scripts posts a message into each page.
 */
export default defineUnlistedScript(() => runGlance(globalThis, false));
