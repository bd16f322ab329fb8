import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { ChromiumSession } from '../tests/e2e/harness/chromium';
import { watchWorker } from '../tests/e2e/harness/worker-watch';
import { type Measurement, quantile } from './measurement';
import { modelsGenesisPreprint } from './stand-ins/works';

const openings = 20;
/** Milliseconds: sooner hardly anybody types who opens a popup. */
const aMoment = 250;

/** One opening of the real popup; times in ms. */
const Opening = z.object({
  /** From the click until the browser begins with the popup's page. */
  begun: z.number(),
  /** From there until the search box has the focus, keeps what is typed, and is painted. */
  ready: z.number(),
  /** From there until the whole catalogue's list is painted; what comes at once is 0. */
  listed: z.number(),
  /** From the first letter, typed at once, until the first results that fit it are painted. */
  answered: z.number(),
});

/**
 * In a page of the extension, which may look into the popup: the toolbar's button is pressed by `openPopup`, a letter is
 * typed the moment the box is ready, sooner than any person could, or after a pause. Without a letter that is all.
 */
const openOnce = `(async (letter, pause) => {
  const now = () => performance.timeOrigin + performance.now();
  const turn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  const clicked = now();
  const opening = chrome.action.openPopup();
  let view;
  while (!view?.document.querySelector('#app')) {
    await turn();
    view = chrome.extension.getViews({ type: 'popup' })[0];
  }
  const { document } = view;
  const painted = (met) => new Promise((resolve) => {
    const look = () => {
      if (!met()) return;
      observer.disconnect();
      document.removeEventListener('focusin', look);
      view.removeEventListener('focus', look);
      view.requestAnimationFrame(() => turn().then(() => resolve(now())));
    };
    const observer = new view.MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    document.addEventListener('focusin', look);
    view.addEventListener('focus', look);
    look();
  });
  const box = () => document.querySelector('input[type=search]');
  const begun = view.performance.timeOrigin;
  const ready = await painted(
    () => box()?.checkVisibility({ opacityProperty: true }) && document.activeElement === box() && document.hasFocus(),
  );
  await opening;
  let listed;
  if (letter === undefined) listed = ready;
  else if (letter === '') listed = await painted(() => document.querySelector('[role=option]'));
  if (letter && pause > 0) await new Promise((resolve) => view.setTimeout(resolve, pause));
  const typed = now();
  if (letter) {
    Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value').set.call(box(), letter);
    box().dispatchEvent(new view.Event('input', { bubbles: true }));
    listed = ready;
    await painted(() => document.querySelector('[role=option] mark'));
  }
  const answered = now() - typed;
  view.close();
  while (chrome.extension.getViews({ type: 'popup' }).length > 0) await turn();
  return { begun: begun - clicked, ready: ready - begun, listed: listed - ready, answered };
})`;

type Times = z.infer<typeof Opening>;

async function open(inside: Page, letter: string | undefined, pause = 0): Promise<Times> {
  return Opening.parse(await inside.evaluate(`${openOnce}(${JSON.stringify(letter)}, ${pause})`));
}

const untilReady = ({ begun, ready }: Times) => begun + ready;

/**
 * How long the real popup takes from the click, over a page about a model, with the background awake and asleep: in turns
 * with a popup that has a box and nothing else (of the extension `emptyId`), which is the browser's own part.
 */
export async function benchPopupOpening(chromium: ChromiumSession, emptyId: string): Promise<Measurement[]> {
  const worker = await watchWorker(chromium);
  const inside = await chromium.openPage(chromium.extensionUrl('manifest.json'));
  const insideEmpty = await chromium.openPage(`chrome-extension://${emptyId}/manifest.json`);
  const page = await chromium.openPage(modelsGenesisPreprint.url);
  await page.bringToFront();
  // What only the very first opening costs: the popup's renderer and its compiled scripts.
  await open(inside, '');
  await open(insideEmpty, undefined);
  const measurements: Measurement[] = [];
  for (const [state, asleep] of [
    ['awake', undefined],
    ['asleep', worker.stop],
  ] as const) {
    const opened: Times[] = [];
    const typed: Times[] = [];
    const later: Times[] = [];
    const empty: number[] = [];
    for (let time = 0; time < openings; time++) {
      for (const [times, letter, pause] of [
        [opened, '', 0],
        [typed, 'e', 0],
        [later, 'e', aMoment],
      ] as const) {
        await asleep?.();
        times.push(await open(inside, letter, pause));
      }
      empty.push(untilReady(await open(insideEmpty, undefined)));
    }
    const all = [...opened, ...typed, ...later];
    const ready = all.map(untilReady);
    const figures: [string, number[], number?][] = [
      ['click to the beginning of its page (the browser’s own)', all.map(({ begun }) => begun)],
      ['its page to ready to type', all.map(({ ready }) => ready), 150],
      ['click to ready to type', ready],
      ['the same of an empty popup (the browser’s own)', empty],
      ['ready to the whole list painted', opened.map(({ listed }) => Math.max(0, listed))],
      ['first letter, typed at once, to first results painted', typed.map(({ answered }) => answered)],
      [`first letter after ${aMoment} ms, to first results painted`, later.map(({ answered }) => answered), 50],
    ];
    measurements.push({
      name: `popup, background ${state}: click to ready to type beyond an empty popup, difference of medians`,
      value: quantile(ready, 0.5) - quantile(empty, 0.5),
      unit: 'ms',
    });
    for (const [name, times, budget] of figures) {
      measurements.push(
        { name: `popup, background ${state}: ${name}, median`, value: quantile(times, 0.5), unit: 'ms', budget },
        { name: `popup, background ${state}: ${name}, p95`, value: quantile(times, 0.95), unit: 'ms' },
      );
    }
  }
  return measurements;
}
