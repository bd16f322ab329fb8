import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Mark } from '../components/Mark';
import mark from '../components/mark.css?inline';
import theme from '../components/theme.css?inline';
import { takePages } from '../lib/marks/bridge';
import { drawMarks } from '../lib/marks/draw';
import { findHits } from '../lib/marks/find-hits';
import { watchMarks } from '../lib/marks/watch-marks';
import { send } from '../lib/messages';
import { followSettings, readState, writeHidden, writeMarks } from '../lib/settings';

/** Injected when a page links something that may be in the catalogue: marks those links, on this page and the tab's next ones. */
export default defineUnlistedScript(() => {
  const marks = watchMarks({
    document,
    idle: (work) => requestIdleCallback(work, { timeout: 1000 }),
    readState,
    findHits: findHits((keys) => send('mentioned', keys)),
    draw: drawMarks(document, {
      css: theme + mark,
      paint: (root, { models }) => render(h(Mark, { models, site: location.hostname, onHide: hide }), root),
      clear: (root) => render(null, root),
    }),
  });
  if (takePages(globalThis, marks.show)) followSettings(marks.obey);
});

function hide(where: 'site' | 'everywhere'): void {
  void (where === 'site' ? writeHidden('hiddenMarks', [location.hostname], true) : writeMarks(false));
}
