import { inPanel, type Tab } from '../tests/e2e/harness/tab';
import type { Surface } from './surfaces';

/** Sends a message from a page of the extension's own. */
const ask = (tab: Tab, name: string, argument?: unknown) =>
  tab.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name, argument })})`);

const store = (tab: Tab, values: object) =>
  tab.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(values)})`);

const words = [
  {
    slug: 'ablang2',
    note: 'Compare with AntiBERTy before the group meeting.\nWeights run on one GPU.',
    tags: ['antibodies', 'to read'],
  },
  { slug: 'alphafold-2', note: '', tags: ['structure'] },
  { slug: 'models-genesis', note: 'License is not for us: ask the authors.', tags: ['imaging'] },
];

/** A list with what people keep: notes, tags, a change, a model that is gone. */
async function fill(tab: Tab): Promise<void> {
  for (const annotation of words) {
    await ask(tab, 'save', annotation.slug);
    await ask(tab, 'annotate', annotation);
  }
  const { saved } = (await ask(tab, 'kept', 'ablang2')) as { saved: { known: object } };
  const older = { ...saved.known, score: 58, label: 'Partial', asOf: '2026-03', at: '2026-04-02T09:00:00Z' };
  await ask(tab, 'unsave', 'ablang2');
  await ask(tab, 'restore', { ...saved, known: older });
  const gone = { ...older, name: 'ProtoFold', score: 41, organizations: ['Example Lab'] };
  await ask(tab, 'restore', {
    ...saved,
    slug: 'protofold',
    note: 'Was on the list for the review.',
    tags: [],
    known: gone,
  });
}

/** The list of what is kept, in the popup. */
export function savedSurface(name: string, filled: boolean): Surface {
  return {
    name: `saved-${name}`,
    async show(session, { width }) {
      const tab = await session.openExtensionPage('popup.html');
      await tab.resize(Math.min(width, 400), 580);
      await tab.waitFor('[role=option]');
      if (filled) await fill(tab);
      else await ask(tab, 'clearSaved');
      await tab.click('.keep-bar button');
      await tab.waitFor(filled ? '.saved-item' : '.saved-view .empty-state');
      return tab;
    },
  };
}

/** Models side by side. */
export function compareSurface(slugs: readonly string[]): Surface {
  return {
    name: `compare-${slugs.length}`,
    async show(session, { width, height }) {
      const tab = await session.openExtensionPage('compare.html');
      await tab.resize(width, height);
      await store(tab, { compared: slugs });
      await tab.waitFor(slugs.length > 0 ? '.compare-table' : '.empty-state');
      return tab;
    },
  };
}

/** A card in the panel with its citation or its note open. */
export function actionSurface(url: string, part: 'cite' | 'note'): Surface {
  return {
    name: `panel-${part}`,
    async show(session, { width, height }) {
      const helper = await session.openExtensionPage('manifest.json');
      await store(helper, { panel: 'card' });
      await ask(helper, 'save', 'ablang2');
      await helper.close();
      const tab = await session.open(url);
      await tab.resize(width, height);
      const buttons = `${inPanel('card')} .action-row button`;
      await tab.waitFor(`${buttons}[aria-pressed=true]`);
      await tab.click(`${buttons}:nth-of-type(${part === 'note' ? 2 : 4})`);
      await tab.waitFor(`${inPanel('card')} textarea`);
      return tab;
    },
  };
}
