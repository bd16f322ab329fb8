import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runGlance } from '../lib/glance/run';

/** The same on sites whose pages add links after they have loaded. */
export default defineUnlistedScript(() => runGlance(globalThis, true));
