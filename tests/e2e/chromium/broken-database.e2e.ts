import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { modelsGenesisPreprint } from '../../../scripts/stand-ins/works';
import { panelOn } from '../harness/panel';
import { type Stage, setStage } from '../harness/stage';
import { type WorkerWatch, watchWorker } from '../harness/worker-watch';

let stage: Stage;
let worker: WorkerWatch;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
  worker = await watchWorker(stage.chromium);
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

/** Runs a script on a page of the extension's origin while its background sleeps. */
async function meanwhile(damage: () => Promise<unknown>): Promise<void> {
  await worker.stop();
  const inside = await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json'));
  await inside.evaluate(damage);
  await inside.close();
}

const deleteAll = async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name ?? '');
      request.onsuccess = resolve;
      request.onerror = request.onblocked = reject;
    });
  }
};

const emptyStores = async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onerror = reject;
      request.onsuccess = () => {
        const database = request.result;
        const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
        for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
        transaction.oncomplete = () => resolve(database.close());
      };
    });
  }
};

const fillWithGarbage = async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onerror = reject;
      request.onsuccess = () => {
        const database = request.result;
        const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
        for (const name of database.objectStoreNames) {
          const cursor = transaction.objectStore(name).openCursor();
          cursor.onsuccess = () => {
            if (!cursor.result) return;
            const { value } = cursor.result;
            const keep = { slug: value?.slug, identifiers: value?.identifiers };
            if (typeof value === 'object' && value !== null) cursor.result.update({ ...keep, name: 7, papers: 'none' });
            cursor.result.continue();
          };
        }
        transaction.oncomplete = () => resolve(database.close());
      };
    });
  }
};

/** A database of the same name and a version far ahead, without any of the stores. */
const replaceByNewer = async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name ?? '').onsuccess = resolve;
    });
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name ?? '', 9999);
      request.onsuccess = () => resolve(request.result.close());
    });
  }
};

test.each([
  ['deleted', deleteAll],
  ['emptied', emptyStores],
  ['filled with damaged records', fillWithGarbage],
  ['replaced by one of another version', replaceByNewer],
])('a catalogue database that was %s is rebuilt by itself', async (_, damage) => {
  await meanwhile(damage);
  page = await stage.chromium.openPage(modelsGenesisPreprint.url);
  await panelOn(page).pill.waitFor();
  await panelOn(page).pill.click();
  await panelOn(page).card.getByRole('heading', { name: 'Models Genesis', exact: true }).waitFor();
  // The panel's last size is remembered, for the next row too.
  await page.keyboard.press('Escape');
  await panelOn(page).pill.waitFor();
});
