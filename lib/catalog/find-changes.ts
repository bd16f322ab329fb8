import type { PreviousBuild } from './previous-build';
import { compareReleases } from './release';
import { sha256 } from './sha-256';
import type { WrittenRecord } from './written-record';

/** Releases that a client may come from and be told what changed; from an older one it reads shards. */
const mostReleases = 12;

/** The facts that changed since an earlier release. */
export interface Changes {
  from: string;
  /** What is new or other now, sorted by slug. */
  records: WrittenRecord[];
  /** Slugs of what is gone, sorted. */
  removed: string[];
}

export type FoundChanges = { status: 'found'; changes: Changes[] } | { status: 'impossible'; problem: string };

/**
 * The changes since the previous build and since every release that it knew the changes from, newest first. What was
 * changed and changed back is named all the same: it costs a record and does no harm.
 */
export async function findChanges(
  previous: PreviousBuild,
  records: readonly WrittenRecord[],
  release: string,
): Promise<FoundChanges> {
  const known = previous.index.release;
  const order = compareReleases(release, known);
  if (order < 0) {
    return impossible(`release ${release} is older than ${known}, which is there already: clients refuse to go back`);
  }
  const now = new Map(records.map((written) => [written.record.slug, written]));
  const latest: string[] = [];
  for (const [slug, { json }] of now) if (previous.records.get(slug) !== (await sha256(json))) latest.push(slug);
  for (const slug of previous.records.keys()) if (!now.has(slug)) latest.push(slug);
  if (order === 0 && latest.length > 0) {
    const named = latest.slice(0, 3).join(', ');
    return impossible(
      `release ${release} is there already with other facts (${named}${latest.length > 3 ? ' …' : ''}): ` +
        'clients that have it would miss them',
    );
  }
  const since = [...(order > 0 ? [{ from: known, slugs: [] }] : []), ...previous.changed]
    .sort((one, other) => compareReleases(other.from, one.from))
    .slice(0, mostReleases);
  const changes = since.map(({ from, slugs }) => {
    const touched = [...new Set([...slugs, ...latest])].sort();
    return {
      from,
      records: touched.flatMap((slug) => now.get(slug) ?? []),
      removed: touched.filter((slug) => !now.has(slug)),
    };
  });
  return { status: 'found', changes };
}

function impossible(problem: string): FoundChanges {
  return {
    status: 'impossible',
    problem: `release: ${problem}. Give it a newer number, or build into an empty folder`,
  };
}
