import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSubject } from '../lib/detect';
import { runDetector } from '../lib/run-detector';

/*
 * The content script on every page of the registry's sites. Unlisted, and named in the manifest by wxt.config.ts: WXT's
 * own wrapper for content scripts posts a message into each page.
 */
export default defineUnlistedScript(() => runDetector(globalThis, readSubject));
