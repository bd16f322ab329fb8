import type { Figure, Figures, ModelRecord } from '../lib/catalog/schema';
import { formatCount, formatDate } from '../lib/format';
import { language, type TextKey, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { FigureGrid } from './FigureGrid';
import { OriginNote } from './OriginNote';
import { Section } from './Section';

export type HealthSectionProps = { record: ModelRecord; figures: Figures };

/** Whether the repository lives: facts, no grade. */
export function HealthSection({ record: { repositories }, figures: { stars, downloads, health } }: HealthSectionProps) {
  const number = (value: number) => formatCount(value, language());
  const facts: [TextKey, Figure<unknown> | undefined, string | undefined][] = [
    ['stars', stars, stars && number(stars.value)],
    ['forks', health?.forks, health?.forks && number(health.forks.value)],
    ['openIssues', health?.openIssues, health?.openIssues && number(health.openIssues.value)],
    ['contributors', health?.contributors, health?.contributors && number(health.contributors.value)],
    ['lastPush', health?.lastPush, health?.lastPush && formatDate(health.lastPush.value, language(), 'short')],
    ['programmingLanguage', health?.language, health?.language?.value],
    ['archived', health?.archived, health?.archived && text(health.archived.value ? 'yes' : 'no')],
    ['downloads', downloads, downloads && number(downloads.value)],
  ];
  const known = facts.filter(([, figure]) => figure);
  return (
    <Section title={text('health')}>
      {repositories.map(({ host, path }) => (
        <p key={`${host}/${path}`} style={{ marginBottom: '8px' }}>
          <ExternalLink href={`https://${host}/${path}`}>
            {host === 'github.com' ? path : `${host}/${path}`}
          </ExternalLink>
        </p>
      ))}
      {repositories.length === 0 && <p class="quiet">{text('noRepository')}</p>}
      {repositories.length > 0 && known.length === 0 && <p class="quiet">{text('noHealth')}</p>}
      <FigureGrid figures={facts.map(([key, , value]) => ({ name: text(key), value }))} />
      <OriginNote figures={known.map(([key, figure]) => ({ name: text(key), ...(figure as Figure<unknown>) }))} />
    </Section>
  );
}
