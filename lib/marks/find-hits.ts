import type { Filter } from '../catalog/filter';
import type { ModelSummary } from '../catalog/summary';
import type { IdentifierKey } from '../identifiers/key';
import type { Mention } from '../mentions';
import type { Mentioned } from '../messages';

/** A link to something that the catalogue has. */
export interface LinkHit {
  element: Element;
  key: IdentifierKey;
  models: readonly ModelSummary[];
  /** Its place among all links of the page that name a work, a repository or a model. */
  order: number;
}

/**
 * Finds the links that the catalogue knows. It asks only for what passes the filter, and for each key once, however
 * often the page is read.
 */
export function findHits(ask: (keys: IdentifierKey[]) => Promise<Mentioned | undefined>) {
  const known = new Map<IdentifierKey, readonly ModelSummary[]>();

  return async (mentions: readonly Mention[], filter: Filter, shown: readonly string[]): Promise<LinkHit[]> => {
    const likely = mentions.map(({ keys }) => keys.filter((key) => filter.has(key)));
    const unknown = [...new Set(likely.flat())].filter((key) => !known.has(key));
    const answer = unknown.length > 0 ? await ask(unknown) : undefined;
    // Without an answer the next reading asks again.
    if (answer && answer.status !== 'unavailable') {
      for (const key of unknown) known.set(key, answer.status === 'found' ? (answer.models[key] ?? []) : []);
    }
    return mentions.flatMap(({ element }, order) => {
      const key = likely[order]?.find((reading) => known.get(reading)?.length);
      const models = (key && known.get(key))?.filter(({ slug }) => !shown.includes(slug)) ?? [];
      return key && models.length > 0 ? [{ element, key, models, order }] : [];
    });
  };
}
