import { browser } from 'wxt/browser';

/** Settings that are read, written and followed together. */
export interface StoredGroup<Values extends object> {
  /** Whatever is missing or damaged takes its default. */
  parse: (stored: Record<string, unknown>) => Values;
  /** The names under which they are stored. */
  names: readonly string[];
  read: () => Promise<Values>;
  write: (change: Partial<Values>) => Promise<void>;
  /** Tells of every change, whoever made it, and what was before. The answer ends it. */
  follow: (listener: (values: Values, before: Values) => void) => () => void;
}

/** A group of settings in extension storage; `fallback` holds each of them with its default. */
export function storedGroup<Values extends object>(
  fallback: Values,
  parse: StoredGroup<Values>['parse'],
): StoredGroup<Values> {
  const names: readonly string[] = Object.keys(fallback);
  const read = async () => parse(await browser.storage.local.get([...names]));
  return {
    parse,
    names,
    read,
    write: async (change) => browser.storage.local.set(change),
    follow(listener) {
      const onChange = async (changes: Record<string, { oldValue?: unknown }>, area: string) => {
        const changed = names.filter((name) => area === 'local' && name in changes);
        if (changed.length === 0) return;
        const stored = await browser.storage.local.get([...names]);
        const before = Object.fromEntries(changed.map((name) => [name, changes[name]?.oldValue]));
        listener(parse(stored), parse({ ...stored, ...before }));
      };
      browser.storage.onChanged.addListener(onChange);
      return () => browser.storage.onChanged.removeListener(onChange);
    },
  };
}

/** Everything that is stored under these names, as it is. */
export async function readStored(names: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...names]);
}

/** Rejects where there is no room. */
export async function writeStored(values: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(values);
}
