import { formatCount, formatDate } from '../format';
import { language, type TextKey, text } from '../text';
import type { Cell, Origin, RowGroup, RowId, RowKind } from './rows';

/** What the rows and their groups are called. */
export const rowName = (id: RowId): string => text(rowNames[id]);
export const groupName = (id: RowGroup['id']): string => text(groupNames[id]);

const rowNames: Record<RowId, TextKey> = {
  openness: 'openness',
  label: 'opennessLabel',
  usability: 'usability',
  reproducibility: 'reproducibility',
  mof: 'mof',
  license: 'license',
  weights: 'resource_weights',
  code: 'resource_repository',
  runsOn: 'runsOn',
  downloads: 'downloads',
  releaseDate: 'compareReleased',
  citationsTotal: 'citations',
  citationsInfluential: 'citationsInfluential',
  papers: 'papers',
  stars: 'stars',
  forks: 'forks',
  contributors: 'contributors',
  openIssues: 'openIssues',
  lastPush: 'lastPush',
  archived: 'archived',
};

const groupNames: Record<RowGroup['id'], TextKey> = {
  openness: 'openness',
  use: 'compareUse',
  citations: 'compareWork',
  health: 'health',
};

/** A fact as people read it. Absent facts are called unknown. */
export function factInWords({ value }: Cell, kind: RowKind): string {
  if (value === undefined) return text('compareUnknown');
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'number') return kind === 'score' ? text('scoreOf', value) : formatCount(value, language());
  if (typeof value !== 'string') return value.map(({ label }) => label).join(', ');
  if (kind === 'label') return labelInWords(value);
  return kind === 'date' ? formatDate(value, language(), 'short') : value;
}

/** A fact as a spreadsheet reads it: plain numbers, ISO dates, links by their addresses. */
export function factAsData({ value }: Cell, kind: RowKind): string {
  if (value === undefined) return text('compareUnknown');
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'object') return value.map(({ label, url }) => url ?? label).join(' ');
  return kind === 'label' ? labelInWords(String(value)) : String(value);
}

const labelInWords = (value: string): string =>
  value === 'Open' || value === 'Partial' || value === 'Closed' ? text(`label_${value}`) : value;

/** Who says it, as of when. */
export const originInWords = ({ source, asOf }: Origin): string =>
  text('origin', source, formatDate(asOf, language(), 'short'));
