import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import card from '../components/card.css?inline';
import live from '../components/live.css?inline';
import modelRow from '../components/model-row.css?inline';
import { Panel } from '../components/Panel';
import panel from '../components/panel.css?inline';
import type { RecordState } from '../components/RecordView';
import theme from '../components/theme.css?inline';
import { copyText } from '../lib/clipboard';
import { liveSource } from '../lib/live/live-source';
import { send } from '../lib/messages';
import { type PanelView, takeViews } from '../lib/panel/bridge';
import { mountHost, type PanelHost } from '../lib/panel/host';
import { wrongMatchReport } from '../lib/report';
import { writeHidden, writePanel } from '../lib/settings';

const css = [theme, card, live, modelRow, panel].join('\n');

/** Injected after a match: draws what the detector offers. */
export default defineUnlistedScript(() => {
  let host: PanelHost | undefined;
  takeViews(globalThis, (view) => {
    if (host) {
      render(null, host.root);
      host.remove();
      host = undefined;
    }
    if (view) {
      host = mountHost(document, css);
      draw(view, host.root);
    }
  });
});

async function loadRecord(slug: string): Promise<RecordState> {
  return (await send('record', slug)) ?? { status: 'disconnected' };
}

function draw(view: PanelView, root: HTMLElement): void {
  render(
    h(Panel, {
      models: view.models,
      forkOf: view.forkOf?.replace('repo:github.com/', ''),
      site: location.hostname,
      initially: view.initially,
      loadRecord,
      live: liveSource(location.hostname === 'github.com'),
      onResize: (size) => void writePanel(size).catch(() => undefined),
      onHidePage: () => view.hide('page'),
      onHideSite: () => view.hide('site'),
      report: wrongMatchReport({ ...view, url: location.href, version: browser.runtime.getManifest().version }),
      copy: copyText,
      onWrong: () => void writeHidden('hiddenPages', view.keys.slice(0, 1), true).catch(() => undefined),
    }),
    root,
  );
}
