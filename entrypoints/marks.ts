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
import { followSettings, readState, type Settings, writeHidden, writeMarks } from '../lib/settings';
import { isOff, sitesOff } from '../lib/settings/sites-off';
import { themedElements } from '../lib/theme';

/** Injected when a page links something that may be in the catalogue: marks those links, on this page and the tab's next ones. */
export default defineUnlistedScript(() => {
  const themed = themedElements();
  const marks = watchMarks({
    document,
    idle: (work) => requestIdleCallback(work, { timeout: 1000 }),
    readState: readMarksState,
    findHits: findHits((keys) => send('mentioned', keys)),
    draw: drawMarks(document, {
      css: theme + mark,
      paint(root, { models }) {
        themed.add(root);
        render(h(Mark, { models, site: location.hostname, onHide: hide }), root);
      },
      clear(root) {
        themed.remove(root);
        render(null, root);
      },
    }),
  });
  if (!takePages(globalThis, marks.show)) return;
  followSettings((settings) => void withoutSitesOff(settings).then(marks.obey));
  sitesOff.follow(() => void readMarksState().then(marks.obey));
});

/** On a site that was turned off there are no marks either. */
async function withoutSitesOff<Known extends Settings>(settings: Known): Promise<Known> {
  const off = isOff((await sitesOff.read()).sitesOff, new URL(location.href));
  return { ...settings, marks: settings.marks && !off };
}

const readMarksState = async () => withoutSitesOff(await readState());

function hide(where: 'site' | 'everywhere'): void {
  void (where === 'site' ? writeHidden('hiddenMarks', [location.hostname], true) : writeMarks(false));
}
