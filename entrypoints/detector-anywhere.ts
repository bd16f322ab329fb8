import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSubjectAnywhere } from '../lib/detect';
import { runDetector } from '../lib/run-detector';

/** The content script for a page the person asks about and for the sites they add: it reads visible labels too. */
export default defineUnlistedScript(() => runDetector(globalThis, readSubjectAnywhere, true));
