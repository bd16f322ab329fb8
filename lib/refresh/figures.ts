import type { ServiceName } from '../live/answer';

/** What a refresh brings up to date, named by its place in the figures' schema; `papers` are titles, authors, years. */
export const figureIds = [
  'citations.total',
  'citations.influential',
  'citations.references',
  'stars',
  'downloads',
  'health.forks',
  'health.openIssues',
  'health.contributors',
  'health.lastPush',
  'health.language',
  'health.archived',
  'recentCitations',
  'topCitations',
  'citingFields',
  'papers',
] as const;

export type FigureId = (typeof figureIds)[number];

/**
 * Who is believed, first to last. One figure has one source: a later one counts only where those before it do not know
 * the paper at all. References are those that the publisher deposited; OpenAlex counts only those it could match.
 */
export const sourcesOf: Readonly<Record<FigureId, readonly ServiceName[]>> = {
  'citations.total': ['OpenAlex', 'Crossref', 'DataCite'],
  'citations.influential': ['Semantic Scholar'],
  'citations.references': ['Crossref', 'OpenAlex'],
  stars: ['GitHub'],
  downloads: ['Hugging Face'],
  'health.forks': ['GitHub'],
  'health.openIssues': ['GitHub'],
  'health.contributors': ['GitHub'],
  'health.lastPush': ['GitHub'],
  'health.language': ['GitHub'],
  'health.archived': ['GitHub'],
  recentCitations: ['OpenAlex'],
  topCitations: ['OpenAlex'],
  citingFields: ['OpenAlex'],
  papers: ['Crossref', 'DataCite', 'OpenAlex'],
};

/** The services as options name them. */
export const serviceOptions: Readonly<Record<string, ServiceName>> = {
  openalex: 'OpenAlex',
  crossref: 'Crossref',
  datacite: 'DataCite',
  'semantic-scholar': 'Semantic Scholar',
  github: 'GitHub',
  'hugging-face': 'Hugging Face',
};

/** The citing lists, which OpenAlex tells only in lists. */
export const citingFigures: readonly FigureId[] = ['recentCitations', 'topCitations', 'citingFields'];
