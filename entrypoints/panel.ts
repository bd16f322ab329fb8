import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import actions from '../components/actions.css?inline';
import card from '../components/card.css?inline';
import live from '../components/live.css?inline';
import modelRow from '../components/model-row.css?inline';
import { Panel } from '../components/Panel';
import panelStyle from '../components/panel.css?inline';
import type { RecordState } from '../components/RecordView';
import theme from '../components/theme.css?inline';
import type { WriteCitations } from '../lib/cite/write';
import { copyText } from '../lib/clipboard';
import { joinDesk } from '../lib/desk';
import { takeOver } from '../lib/hand-over';
import { liveSource } from '../lib/live/live-source';
import { send } from '../lib/messages';
import { findAnchor } from '../lib/panel/anchors';
import { type PanelView, takeViews } from '../lib/panel/bridge';
import { mountHost } from '../lib/panel/host';
import { presentPanel } from '../lib/panel/present';
import { followPanelWishes, readPanelWishes } from '../lib/panel/wishes';
import { wrongMatchReport } from '../lib/report';
import { writeHidden, writePanel } from '../lib/settings';
import { CardActions } from './app/CardActions';

const css = [theme, card, actions, live, modelRow, panelStyle].join('\n');

/** Injected after a match: draws what the detector offers, as the person wishes. */
export default defineUnlistedScript(() => {
  // Made for the first view alone: a second copy of this script gets none.
  let panel: ReturnType<typeof presentPanel> | undefined;
  const makePanel = () => {
    joinDesk(globalThis, { toggle: () => panel?.toggle() ?? false });
    return presentPanel({
      readWishes: () => readPanelWishes(location.href),
      followWishes: (listener) => followPanelWishes(location.href, listener),
      mount: (place) => mountHost(document, css, place === 'page' ? within : undefined),
      paint: draw,
      clear: (root) => render(null, root),
      returned: ({ keys }) => void send('lookup', { keys, panel: 'never' }),
    });
  };
  takeViews(globalThis, (view) => {
    panel ??= makePanel();
    panel.show(view);
  });
});

const within = () => findAnchor(document, new URL(location.href));

async function loadRecord(slug: string): Promise<RecordState> {
  return (await send('record', slug)) ?? { status: 'disconnected' };
}

/** Comes into this tab with a script of its own, the first time somebody cites. */
let writer: Promise<WriteCitations | undefined> | undefined;
function loadWriter(): Promise<WriteCitations | undefined> {
  writer ??= new Promise((resolve) => {
    takeOver<WriteCitations>(globalThis, 'cite', resolve);
    void send('citing').then((done) => done || resolve(undefined));
  });
  return writer;
}

function draw(root: HTMLElement, view: PanelView, turns: number): void {
  render(
    h(Panel, {
      models: view.models,
      forkOf: view.forkOf?.replace('repo:github.com/', ''),
      site: location.hostname,
      initially: view.initially,
      turns,
      loadRecord,
      live: liveSource(location.hostname === 'github.com'),
      onResize: (size) => void writePanel(size).catch(() => undefined),
      actions: ({ slug, name }) =>
        h(CardActions, { slug, name, loadWriter, onCompareThem: () => void send('compare') }),
      onHidePage: () => view.hide('page'),
      onHideSite: () => view.hide('site'),
      report: wrongMatchReport({ ...view, url: location.href, version: browser.runtime.getManifest().version }),
      copy: copyText,
      onWrong: () => void writeHidden('hiddenPages', view.keys.slice(0, 1), true).catch(() => undefined),
    }),
    root,
  );
}
