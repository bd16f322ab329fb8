import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { RepositoryBox } from '../components/RepositoryBox';
import css from '../components/repository-box.css?inline';
import { followGithubTheme } from '../lib/box/page-theme';
import { findSidebar, mountBox } from '../lib/box/sidebar';
import { type BoxView, watchBox } from '../lib/box/watch-box';
import { handOver, takeOver } from '../lib/hand-over';
import { send } from '../lib/messages';
import { followChanges } from '../lib/page/changes';
import { followNavigation } from '../lib/page/navigation';
import { boxWish } from '../lib/settings/repository-box';

/** How long GitHub may take to draw its sidebar, in ms. */
const longestWait = 10_000;

/** Put into a repository's page on GitHub when there is something to show, or the person wants it on all: the quiet box. */
export default defineUnlistedScript(() => {
  let untheme = () => {};
  const look = watchBox({
    ask: (path) => send('repositoryBox', path),
    check: (path) => send('checkOpenness', { path, mode: 'due' }),
    mount: (fill) => (findSidebar(document) ? mountBox(document, css, fill) : undefined),
    paint(root, view, onCheck) {
      untheme();
      untheme = followGithubTheme(window, (theme) => {
        root.dataset.theme = theme;
      });
      const onOpen = () => void send('openCheck', { path: view.path, slug: onlyModel(view) });
      render(h(RepositoryBox, { view: { ...view }, onCheck, onOpen }), root);
    },
    clear(root) {
      untheme();
      render(null, root);
    },
    whenDrawn: (changed) => followChanges(document.body, {}, changed, longestWait),
  });
  const again = () => void look(location.href);
  // A second copy of this script has the first look again: there is something new.
  if (!takeOver(globalThis, 'box', again)) {
    handOver(globalThis, 'box', true);
    return;
  }
  followNavigation(window, { moved: again, drawn: again, returned: again }).start();
  boxWish.follow(again);
  again();
});

/** The record that a check is put beside, where there is no doubt which. */
const onlyModel = ({ models: [model, ...others] }: BoxView) => (others.length === 0 ? model?.slug : undefined);
