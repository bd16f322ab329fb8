import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeCitations } from '../lib/cite/write';
import { handOver } from '../lib/hand-over';

/** Injected when somebody cites from the panel: hands it what writes citations, which is too heavy to come along before. */
export default defineUnlistedScript(() => {
  handOver(globalThis, 'cite', writeCitations);
});
