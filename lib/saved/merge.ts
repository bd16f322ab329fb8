import { longestNote, mostAcknowledged, mostTags } from './limits';
import type { SavedModel } from './schema';

/** What became of what a file brought. */
export interface MergeReport {
  /** Were not saved here before. */
  added: number;
  /** Were saved here too and gained words or tags. */
  merged: number;
  /** Were saved here just so. */
  unchanged: number;
  /** Names of those whose two notes or tags are too much for one model: they stay as they are here. */
  skipped: string[];
}

/** The models to write so that nothing of either side is lost, and what that amounts to. */
export function mergeSaved(
  mine: readonly SavedModel[],
  theirs: readonly SavedModel[],
): { write: SavedModel[]; report: MergeReport } {
  const before = new Map(mine.map((model) => [model.slug, model]));
  const after = new Map(before);
  const report: MergeReport = { added: 0, merged: 0, unchanged: 0, skipped: [] };
  for (const model of theirs) {
    const own = after.get(model.slug);
    const merged = own ? mergeModel(own, model) : model;
    if (merged) after.set(model.slug, merged);
    else report.skipped.push(model.known.name);
  }
  const write: SavedModel[] = [];
  for (const [slug, now] of after) {
    const old = before.get(slug);
    if (old === now) continue;
    const same = old !== undefined && JSON.stringify(old) === JSON.stringify(now);
    report[same ? 'unchanged' : old ? 'merged' : 'added'] += 1;
    if (!same) write.push(now);
  }
  return { write, report };
}

/** Both notes, all tags, the earlier day of saving, and what was known at the later look. Absent: too much for one model. */
function mergeModel(mine: SavedModel, theirs: SavedModel): SavedModel | undefined {
  const note = mergeNotes(mine.note, theirs.note);
  const tags = mergeTags(mine.tags, theirs.tags);
  const acknowledged = [...new Set([...mine.acknowledged, ...theirs.acknowledged])];
  if (note.length > longestNote || tags.length > mostTags || acknowledged.length > mostAcknowledged) return undefined;
  return {
    ...mine,
    note,
    tags,
    savedAt: mine.savedAt <= theirs.savedAt ? mine.savedAt : theirs.savedAt,
    known: theirs.known.at > mine.known.at ? theirs.known : mine.known,
    acknowledged,
  };
}

/** A note that holds the other stands for both. */
function mergeNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}

/** Tags are the same whatever their case; mine come first. */
function mergeTags(mine: readonly string[], theirs: readonly string[]): string[] {
  const lower = new Set(mine.map((tag) => tag.toLowerCase()));
  return [...mine, ...theirs.filter((tag) => !lower.has(tag.toLowerCase()))];
}
