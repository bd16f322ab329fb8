import type { Figures, ModelRecord } from '../lib/catalog/schema';
import type { LiveRepository } from '../lib/live/live-figures';
import { text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { RepositoryFacts } from './RepositoryFacts';
import { Section } from './Section';

export type HealthSectionProps = {
  record: ModelRecord;
  figures: Figures;
  /** What GitHub says now. */
  live?: readonly LiveRepository[];
  awaited?: boolean;
  /** What stood in the way. */
  children?: preact.ComponentChildren;
};

/** Whether the repository lives: facts, no grade. Of several repositories each has its own live facts; nothing is added up. */
export function HealthSection({ record: { repositories }, figures, live = [], awaited, children }: HealthSectionProps) {
  const one = repositories.length === 1;
  const liveOf = ({ host, path }: { host: string; path: string }) =>
    host === 'github.com' ? live.find(({ asked }) => asked === path) : undefined;
  const { stars, downloads, health } = figures;
  const known = [stars, downloads, ...Object.values(health ?? {}), ...live].some((figure) => figure !== undefined);
  return (
    <Section title={text('health')}>
      {repositories.map((repository) => {
        const { host, path } = repository;
        const own = one ? undefined : liveOf(repository);
        return (
          <div key={`${host}/${path}`} class={own ? 'live-block' : undefined}>
            <p style={{ marginBottom: '8px' }}>
              <ExternalLink href={`https://${host}/${path}`}>
                {host === 'github.com' ? path : `${host}/${path}`}
              </ExternalLink>
            </p>
            {own && <RepositoryFacts figures={{}} live={own} />}
          </div>
        );
      })}
      {repositories.length === 0 && <p class="quiet">{text('noRepository')}</p>}
      {repositories.length > 0 && !known && !awaited && <p class="quiet">{text('noHealth')}</p>}
      <RepositoryFacts
        figures={figures}
        live={one && repositories[0] ? liveOf(repositories[0]) : undefined}
        awaited={one && awaited}
      />
      {children}
    </Section>
  );
}
