import type { ComponentChildren } from 'preact';
import { identifierUrl } from '../lib/catalog/links';
import type { CitingPaper, Figure, Figures } from '../lib/catalog/schema';
import { formatCount, formatList } from '../lib/format';
import { figureOf } from '../lib/live/freshen';
import type { LivePaper } from '../lib/live/live-figures';
import type { Attributed } from '../lib/origins';
import { language, type TextKey, text } from '../lib/text';
import { CitationsByPaper } from './CitationsByPaper';
import { CitingFields } from './CitingFields';
import { ExternalLink } from './ExternalLink';
import { FigureGrid } from './FigureGrid';
import { OriginNote } from './OriginNote';
import { Section } from './Section';

export type CitationsSectionProps = {
  figures: Figures;
  /** Live figures of the model's papers, where these are several works: each has its own, and nothing is added up. */
  works?: readonly LivePaper[];
  /** The work that the lists are of, where there are several. */
  citingOf?: string;
  /** Lists are on their way. */
  awaited?: boolean;
  /** How many works' counts are on their way. */
  awaitedWorks?: number;
  /** What stood in the way. */
  children?: ComponentChildren;
};

/** How often the model's papers are cited, by whom and in which fields. What is not known is said once. */
export function CitationsSection(props: CitationsSectionProps) {
  const { figures, works = [], citingOf, awaited, awaitedWorks = 0, children } = props;
  const { citations, recentCitations, topCitations, citingFields } = figures;
  const counts: [TextKey, Figure<number> | undefined][] = [
    ['citationsTotal', citations?.total],
    ['citationsInfluential', citations?.influential],
    ['citationsReferences', citations?.references],
  ];
  const lists: [TextKey, Figure<CitingPaper[]> | undefined][] = [
    ['recentCitations', recentCitations],
    ['topCitations', topCitations],
  ];
  const counted = counts.some(([, count]) => count);
  const missing = [
    ...(recentCitations?.value.length ? [] : [text('recentCitationsInSentence')]),
    ...(topCitations?.value.length ? [] : [text('topCitationsInSentence')]),
    ...(citingFields?.value.length ? [] : [text('citingFieldsInSentence')]),
  ];
  return (
    <Section title={text('citations')}>
      <FigureGrid
        figures={counts.map(([key, count]) => ({
          name: text(key),
          value: count && formatCount(count.value, language()),
        }))}
      />
      {!counted && works.length === 0 && <p class="quiet">{text('notEnoughCitations')}</p>}
      {works.length === 0 && awaitedWorks > 0 ? (
        <AwaitedList title={text('citationsByPaper')} rows={awaitedWorks} />
      ) : (
        <CitationsByPaper works={works} />
      )}
      {lists.map(([key, list]) =>
        list?.value.length ? (
          <CitingList key={key} title={text(key)} papers={list.value} />
        ) : awaited ? (
          <AwaitedList key={key} title={text(key)} rows={5} />
        ) : null,
      )}
      {citingFields && citingFields.value.length > 0 ? (
        <CitingFields fields={citingFields.value} />
      ) : awaited ? (
        <AwaitedList title={text('citingFields')} rows={5} />
      ) : null}
      {citingOf && <p class="subheading">{text('citingOf', citingOf)}</p>}
      {counted && !awaited && missing.length > 0 && (
        <p class="subheading">{text('notEnoughOf', formatList(missing, language(), 'conjunction'))}</p>
      )}
      <OriginNote
        figures={[
          ...attributed([...counts, ...lists, ['citingFields', citingFields]]),
          ...works.flatMap(({ citations }) =>
            citations ? [{ name: text('citationsByPaper'), ...figureOf(citations) }] : [],
          ),
        ]}
      />
      {children}
    </Section>
  );
}

function attributed(entries: readonly [TextKey, Figure<unknown> | undefined][]): Attributed[] {
  return entries.flatMap(([key, figure]) => (figure ? [{ name: text(key), ...figure }] : []));
}

function CitingList({ title, papers }: { title: string; papers: CitingPaper[] }) {
  return (
    <>
      <h4 class="subheading">{title}</h4>
      <ul class="citing-list">
        {papers.map((paper) => (
          <li key={`${paper.identifier} ${paper.title}`}>
            {paper.identifier ? (
              <ExternalLink href={identifierUrl(paper.identifier) ?? ''}>{paper.title}</ExternalLink>
            ) : (
              paper.title
            )}
            {paper.year !== undefined && <span class="quiet"> ({paper.year})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The space of a list on its way. */
function AwaitedList({ title, rows }: { title: string; rows: number }) {
  return (
    <>
      <h4 class="subheading">{title}</h4>
      <p class="awaited-list" aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <span key={row} class="awaited" />
        ))}
      </p>
    </>
  );
}
