import { resourcesOf } from '../catalog/links';
import type { Figure, Figures, ModelRecord } from '../catalog/schema';
import { type Better, bestOf } from './best';

export interface ComparedModel {
  record: ModelRecord;
  figures: Figures;
}

export type Origin = Pick<Figure<unknown>, 'source' | 'asOf'>;

/** One fact of one model. Without `value` it is unknown, which is neither 0 nor no. */
export interface Cell {
  value?: string | number | boolean | { label: string; url: string | undefined }[];
  origin?: Origin;
}

/** How the facts of a row are written. */
export type RowKind = 'score' | 'label' | 'count' | 'date' | 'text' | 'yes-no' | 'links';

export type RowId = (typeof rows)[number]['id'];

export interface Row {
  id: RowId;
  kind: RowKind;
  /** One for each model, in their order. */
  cells: Cell[];
  /** Which of them are the best of those known; none where that is no question of better or worse, or all are alike. */
  best: boolean[];
}

export interface RowGroup {
  id: 'openness' | 'use' | 'citations' | 'health';
  rows: Row[];
}

interface RowSpec {
  group: RowGroup['id'];
  id: string;
  kind: RowKind;
  better?: Better;
  read: (model: ComparedModel) => Cell;
}

const figure = (one: Figure<string | number | boolean> | undefined): Cell =>
  one ? { value: one.value, origin: { source: one.source, asOf: one.asOf } } : {};

const links =
  (...kinds: string[]) =>
  ({ record }: ComparedModel): Cell => {
    const found = resourcesOf(record).filter(({ kind }) => kinds.includes(kind));
    return found.length > 0 ? { value: found.flatMap((row) => row.links) } : {};
  };

const openness =
  (field: 'score' | 'label' | 'usability' | 'reproducibility') =>
  ({ record }: ComparedModel): Cell =>
    record.openness?.[field] === undefined ? {} : { value: record.openness[field], origin: record.openness };

const rows = [
  { group: 'openness', id: 'openness', kind: 'score', better: 'higher', read: openness('score') },
  { group: 'openness', id: 'label', kind: 'label', better: 'label', read: openness('label') },
  { group: 'openness', id: 'usability', kind: 'score', better: 'higher', read: openness('usability') },
  { group: 'openness', id: 'reproducibility', kind: 'score', better: 'higher', read: openness('reproducibility') },
  {
    group: 'openness',
    id: 'mof',
    kind: 'text',
    better: 'mof',
    read: ({ record: { openness: said } }) => (said?.mof ? { value: said.mof.class, origin: said.mof } : {}),
  },
  { group: 'openness', id: 'license', kind: 'text', read: readLicense },
  { group: 'use', id: 'weights', kind: 'links', read: links('weights', 'collection') },
  { group: 'use', id: 'code', kind: 'links', read: links('repository') },
  { group: 'use', id: 'runsOn', kind: 'links', read: links('provider') },
  { group: 'use', id: 'downloads', kind: 'count', better: 'higher', read: ({ figures }) => figure(figures.downloads) },
  {
    group: 'use',
    id: 'releaseDate',
    kind: 'date',
    read: ({ record }) => (record.released ? { value: record.released } : {}),
  },
  {
    group: 'citations',
    id: 'citationsTotal',
    kind: 'count',
    better: 'higher',
    read: ({ figures }) => figure(figures.citations?.total),
  },
  {
    group: 'citations',
    id: 'citationsInfluential',
    kind: 'count',
    better: 'higher',
    read: ({ figures }) => figure(figures.citations?.influential),
  },
  { group: 'citations', id: 'papers', kind: 'links', read: links('paper') },
  { group: 'health', id: 'stars', kind: 'count', better: 'higher', read: ({ figures }) => figure(figures.stars) },
  {
    group: 'health',
    id: 'forks',
    kind: 'count',
    better: 'higher',
    read: ({ figures }) => figure(figures.health?.forks),
  },
  {
    group: 'health',
    id: 'contributors',
    kind: 'count',
    better: 'higher',
    read: ({ figures }) => figure(figures.health?.contributors),
  },
  { group: 'health', id: 'openIssues', kind: 'count', read: ({ figures }) => figure(figures.health?.openIssues) },
  {
    group: 'health',
    id: 'lastPush',
    kind: 'date',
    better: 'later',
    read: ({ figures }) => figure(figures.health?.lastPush),
  },
  { group: 'health', id: 'archived', kind: 'yes-no', read: ({ figures }) => figure(figures.health?.archived) },
] as const satisfies RowSpec[];

function readLicense({ record: { license, licenseNote } }: ComparedModel): Cell {
  if (license && license !== 'NOASSERTION') return { value: license };
  return licenseNote ? figure(licenseNote) : {};
}

/** The models side by side. Rows of which nothing is known of any model are left out. */
export function compareModels(models: readonly ComparedModel[]): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const { group, id, kind, read, ...spec } of rows as readonly (RowSpec & { id: RowId })[]) {
    const cells = models.map(read);
    if (cells.every(({ value }) => value === undefined)) continue;
    const last = groups.at(-1);
    const row = { id, kind, cells, best: bestOf(cells, spec.better) };
    if (last?.id === group) last.rows.push(row);
    else groups.push({ id: group, rows: [row] });
  }
  return groups;
}
