import type { Figure, Figures } from '../lib/catalog/schema';
import { formatCount, formatDate, formatSpan } from '../lib/format';
import { figureOf } from '../lib/live/freshen';
import type { LiveRepository } from '../lib/live/live-figures';
import type { Attributed } from '../lib/origins';
import { language, plural, type TextKey, text } from '../lib/text';
import { Explain } from './Explain';
import { FigureGrid } from './FigureGrid';
import { OriginNote } from './OriginNote';

export type RepositoryFactsProps = {
  /** What the catalogue has; a live figure takes the place of its own. */
  figures: Figures;
  live?: LiveRepository;
  /** Live figures are on their way. */
  awaited?: boolean;
};

interface Fact extends Attributed {
  name: string;
  value: string;
}

const order: TextKey[] = [
  'stars',
  'forks',
  'openIssues',
  'contributors',
  'lastPush',
  'lastCommit',
  'commits90',
  'releases',
  'latestRelease',
  'programmingLanguage',
  'license',
  'archived',
  'downloads',
];
/** What GitHub tells of nearly every repository: its space is held while it is asked. */
const expected: TextKey[] = ['stars', 'forks', 'openIssues', 'contributors', 'lastCommit', 'commits90', 'releases'];

/** The facts of one repository, each with its source, and how many people it hangs on. */
export function RepositoryFacts({ figures, live, awaited = false }: RepositoryFactsProps) {
  const facts = new Map([...catalogFacts(figures), ...(live ? liveFacts(live) : [])]);
  // Two words for one thing: the newer is shown.
  if (facts.has('lastCommit') || awaited) facts.delete('lastPush');
  const absence = live?.value.absence;
  const shown = order.filter((key) => facts.has(key) || (awaited && expected.includes(key)));
  const named = (key: TextKey) => ({ name: text(key), value: facts.get(key)?.value, awaited });
  return (
    <>
      <FigureGrid figures={shown.map(named)} />
      {absence && (
        <div class="absence">
          <Explain explanation={text('absenceExplained')}>
            <span>
              {plural(
                'absence',
                absence.people,
                formatCount(absence.people, language()),
                formatCount(absence.commits, language()),
                formatSpan(absence.since, absence.until, language()),
              )}
            </span>
          </Explain>
        </div>
      )}
      {live && live.value.path.toLowerCase() !== live.asked.toLowerCase() && (
        <p class="quiet">{text('renamed', live.value.path)}</p>
      )}
      <OriginNote figures={shown.flatMap((key) => facts.get(key) ?? [])} />
    </>
  );
}

const number = (value: number) => formatCount(value, language());
const day = (value: string) => formatDate(value.slice(0, 10), language(), 'short');

function catalogFacts({ stars, downloads, health }: Figures): [TextKey, Fact][] {
  return [
    ...fact('stars', stars, number),
    ...fact('forks', health?.forks, number),
    ...fact('openIssues', health?.openIssues, number),
    ...fact('contributors', health?.contributors, number),
    ...fact('lastPush', health?.lastPush, (value) => formatDate(value, language(), 'short')),
    ...fact('programmingLanguage', health?.language, (value) => value),
    ...fact('archived', health?.archived, (value) => text(value ? 'yes' : 'no')),
    ...fact('downloads', downloads, number),
  ];
}

function liveFacts(live: LiveRepository): [TextKey, Fact][] {
  const { value } = live;
  const said = <Value,>(one: Value | undefined) => (one === undefined ? undefined : figureOf({ ...live, value: one }));
  const { latestRelease: latest } = value;
  return [
    ...fact('stars', said(value.stars), number),
    ...fact('forks', said(value.forks), number),
    ...fact('openIssues', said(value.openIssues), number),
    ...fact('contributors', said(value.contributors), number),
    ...fact('lastCommit', said(value.lastCommit), day),
    ...fact('commits90', said(value.commits90), number),
    ...fact('releases', said(value.releases), number),
    ...fact('latestRelease', said(latest?.date), day),
    ...fact('programmingLanguage', said(value.language), (language) => language),
    ...fact('license', said(value.license), (license) => (license === 'NOASSERTION' ? text('licenseOther') : license)),
    ...fact('archived', said(value.archived), (archived) => text(archived ? 'yes' : 'no')),
  ];
}

function fact<Value>(
  key: TextKey,
  figure: (Figure<Value> & { at?: number }) | undefined,
  say: (value: Value) => string,
): [TextKey, Fact][] {
  if (!figure) return [];
  const { value, source, asOf, at } = figure;
  return [[key, { name: text(key), value: say(value), source, asOf, at }]];
}
