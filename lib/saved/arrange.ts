import type { ModelSummary } from '../catalog/summary';
import type { SavedModel } from './schema';

/** A saved model as a list shows it. */
export interface SavedEntry {
  saved: SavedModel;
  /** What a list shows of it, from the catalogue, or from what is kept where the catalogue has it no longer. */
  summary: ModelSummary;
  /** The catalogue no longer has it. */
  gone: boolean;
  /** Those of its papers that a source says are retracted. */
  retracted: string[];
}

export type SavedOrder = 'saved' | 'name' | 'openness';

export interface Arrangement {
  text: string;
  tag: string | undefined;
  order: SavedOrder;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries that have the tag and every word of the text (in name, note, tags or organizations), in the order asked for. */
export function arrange(entries: readonly SavedEntry[], { text, tag, order }: Arrangement): SavedEntry[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const wanted = entries.filter(({ saved, summary }) => {
    if (tag !== undefined && !saved.tags.includes(tag)) return false;
    const told = plain([summary.name, saved.note, ...saved.tags, ...summary.organizations].join('\n'));
    return words.every((word) => told.includes(word));
  });
  return wanted.sort(orders[order]);
}

const byName = (one: SavedEntry, other: SavedEntry) =>
  one.summary.name.localeCompare(other.summary.name, undefined, { sensitivity: 'base', numeric: true });

const orders: Record<SavedOrder, (one: SavedEntry, other: SavedEntry) => number> = {
  saved: (one, other) => (other.saved.savedAt < one.saved.savedAt ? -1 : 1) || byName(one, other),
  name: byName,
  // What has no score comes last: unknown is not the lowest.
  openness: (one, other) => (other.summary.score ?? -1) - (one.summary.score ?? -1) || byName(one, other),
};

/** Every tag in use with how many models have it, the most used first. */
export function tagsOf(entries: readonly SavedEntry[]): { tag: string; models: number }[] {
  const counts = new Map<string, number>();
  for (const { saved } of entries) for (const tag of saved.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, models]) => ({ tag, models }))
    .sort((one, other) => other.models - one.models || one.tag.localeCompare(other.tag));
}
