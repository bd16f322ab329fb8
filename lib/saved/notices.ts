import type { ModelRecord } from '../catalog/schema';
import { knownOf } from './known';
import type { Known, SavedModel } from './schema';

const compared = ['score', 'label', 'usability', 'reproducibility', 'mof', 'license'] as const;

/** One fact of a model that is not what it was; absent is unknown. */
export interface Change {
  field: (typeof compared)[number];
  from: string | number | undefined;
  to: string | number | undefined;
}

/** A paper that a source says is retracted. */
export interface Retraction {
  paper: string;
  /** Who says so: Crossref, OpenAlex. */
  source: string;
  /** When it was retracted, or else when the source was asked; as precise as known. */
  date: string;
}

/** Something about a saved model that its owner should know. */
export type Notice =
  | { kind: 'changed'; slug: string; name: string; changes: Change[]; from: Known; to: Known }
  | { kind: 'retracted'; slug: string; name: string; retraction: Retraction }
  /** The catalogue no longer has it; what is kept was known then. */
  | { kind: 'gone'; slug: string; name: string; known: Known };

/** What the catalogue has of the saved models now. */
export interface Current {
  records: ReadonlyMap<string, ModelRecord>;
  release: string;
}

/** The facts that changed between two looks at a model. */
function changesBetween(from: Known, to: Known): Change[] {
  return compared
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

/** What the person has not taken notice of yet: retractions first, then changes, then models that are gone. */
export function noticesFor(
  saved: readonly SavedModel[],
  { records, release }: Current,
  retractions: readonly Retraction[],
  now: string,
): Notice[] {
  const byPaper = new Map(retractions.map((retraction) => [retraction.paper, retraction]));
  const retracted: Notice[] = [];
  const changed: Notice[] = [];
  const gone: Notice[] = [];
  for (const { slug, known, acknowledged, knownGone } of saved) {
    const record = records.get(slug);
    const { name } = record ?? known;
    for (const paper of papersOf(record, known)) {
      const retraction = byPaper.get(paper);
      if (retraction && !acknowledged.includes(paper)) retracted.push({ kind: 'retracted', slug, name, retraction });
    }
    if (!record) {
      if (!knownGone) gone.push({ kind: 'gone', slug, name, known });
      continue;
    }
    const to = knownOf(record, release, now);
    const changes = changesBetween(known, to);
    if (changes.length > 0) changed.push({ kind: 'changed', slug, name, changes, from: known, to });
  }
  return [...retracted, ...changed, ...gone];
}

/** A model's papers under every key they have. */
export function papersOf(record: ModelRecord | undefined, known: Known): string[] {
  if (!record) return known.papers;
  return record.papers.flatMap(({ identifier, alternates }) => [identifier, ...alternates]);
}

/** The saved model after its owner has taken notice of all there is to say of it. */
export function noticed(
  saved: SavedModel,
  current: { record: ModelRecord; release: string } | undefined,
  retractions: readonly Retraction[],
  now: string,
): SavedModel {
  const papers = new Set(papersOf(current?.record, saved.known));
  const known = current ? knownOf(current.record, current.release, now) : saved.known;
  const seen = retractions.map(({ paper }) => paper).filter((paper) => papers.has(paper));
  return {
    ...saved,
    known,
    acknowledged: [...new Set([...saved.acknowledged, ...seen])],
    knownGone: current === undefined || undefined,
  };
}
