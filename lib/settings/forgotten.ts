import { browser } from 'wxt/browser';

/*
 * Open cards hear by extension storage that live figures were forgotten, wherever they lie: messages do not reach all of
 * them at once. Nothing stays stored.
 */

const name = 'figuresForgotten';

export async function tellFiguresForgotten(): Promise<void> {
  await browser.storage.local.set({ [name]: true });
  await browser.storage.local.remove(name);
}

/** Calls each time that live figures were forgotten. The answer ends it. */
export function followFiguresForgotten(listener: () => void): () => void {
  const onChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[name]?.newValue === true) listener();
  };
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}
