import type { ServiceName } from '../live/answer';
import { citingFigures } from './figures';
import type { Credentials } from './host-list';
import type { RefreshOptions } from './refresh';

export interface LeftOut {
  services: ReadonlySet<ServiceName>;
  citing: boolean;
  /** A sentence for everything that is left out, and how to have it. */
  skipped: string[];
}

/** What is not asked for want of a key, unless the person named it. */
export function leftOut({ wanted, named }: Pick<RefreshOptions, 'wanted' | 'named'>, keys: Credentials): LeftOut {
  const services = new Set(wanted.services);
  const skipped: string[] = [];
  if (services.has('Semantic Scholar') && keys.semanticScholar === undefined && !named.has('Semantic Scholar')) {
    services.delete('Semantic Scholar');
    skipped.push(
      'Influential citations: without S2_API_KEY everybody shares one allowance; set it, or ask all the same with --only semantic-scholar.',
    );
  }
  const citing = services.has('OpenAlex') && citingFigures.some((id) => wanted.figures.has(id));
  const paid = keys.openAlex !== undefined;
  if (citing && !paid) {
    skipped.push(
      'Recent and top citing papers, fields of citing research: OpenAlex asks for a (free) key; set OPENALEX_KEY.',
    );
  }
  if (services.has('GitHub') && keys.github === undefined) {
    skipped.push(
      'Most repositories: without GITHUB_TOKEN GitHub allows 60 requests an hour; run again later, or set it.',
    );
  }
  return { services, citing: citing && paid, skipped };
}
