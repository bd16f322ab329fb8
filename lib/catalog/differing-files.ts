import type { ReplicaState } from './replica-reads';
import type { CatalogIndex } from './schema';

/** Files of a catalogue that are other there than here. */
export interface DifferingFiles extends Pick<CatalogIndex, 'shards' | 'citing'> {
  figures?: CatalogIndex['figures'];
}

/** The files that are other there than here, and the shards whose content is in doubt. */
export function differingFiles(index: CatalogIndex, state: ReplicaState, doubtful: readonly string[]): DifferingFiles {
  return {
    shards: index.shards.filter(({ id, sha256 }) => state.shards.get(id) !== sha256 || doubtful.includes(id)),
    figures: index.figures.sha256 === state.figures ? undefined : index.figures,
    citing: index.citing.filter(({ id, sha256 }) => state.citing.get(id) !== sha256),
  };
}

/** The ids of what is stored that the index has no longer. */
export function notAmong(stored: ReadonlyMap<string, string>, listed: readonly { id: string }[]): string[] {
  const ids = new Set(listed.map(({ id }) => id));
  return [...stored.keys()].filter((id) => !ids.has(id));
}
