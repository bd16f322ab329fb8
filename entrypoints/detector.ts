import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSubject } from '../lib/detect';
import { runDetector } from '../lib/run-detector';

/** Injected where a glance saw a landmark of the catalogue's, and where a person asks what a page is about. */
export default defineUnlistedScript(() => runDetector(globalThis, readSubject));
