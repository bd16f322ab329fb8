import type { FigureService } from '../live/answer';
import type { HostRules } from './host-rules';

/** What a person may hand in for the services; tokens come from the environment and are sent to their service alone. */
export interface Credentials {
  /** Where whoever asks can be reached. */
  mailto?: string;
  github?: string;
  openAlex?: string;
  semanticScholar?: string;
  huggingFace?: string;
}

const addresses: Readonly<Record<FigureService, string>> = {
  OpenAlex: 'https://api.openalex.org',
  Crossref: 'https://api.crossref.org',
  DataCite: 'https://api.datacite.org',
  'Semantic Scholar': 'https://api.semanticscholar.org',
  GitHub: 'https://api.github.com',
  'Hugging Face': 'https://huggingface.co',
};

/**
 * How each host is asked. The paces stay within what is documented; what a host names in its answers slows them
 * further. OpenAlex 100 a second (https://developers.openalex.org/api-reference/authentication); Crossref one at a time,
 * lists 1 a second, 3 for those who say who they are (https://doi.org/10.64000/wadve-3tj60); DataCite 500 in five
 * minutes, 1,000 for those who say (https://support.datacite.org/docs/is-there-a-rate-limit-for-making-requests-against-the-datacite-apis);
 * Semantic Scholar 1 a second (https://www.semanticscholar.org/product/api); GitHub one at a time, 900 points a minute
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api); Hugging Face 500 in five
 * minutes, 1,000 with a token (https://huggingface.co/docs/hub/rate-limits).
 */
export function hostRules(
  { mailto, github, openAlex, semanticScholar, huggingFace }: Credentials,
  agent: string,
  bases: Partial<Record<FigureService, string>> = {},
): Record<FigureService, HostRules> {
  const headers = { 'user-agent': mailto === undefined ? agent : `${agent} (mailto:${mailto})` };
  const rules = (
    name: FigureService,
    own: Omit<HostRules, 'name' | 'base' | 'headers' | 'unnamedWait'> & Partial<HostRules>,
  ) => ({
    name,
    base: bases[name] ?? addresses[name],
    unnamedWait: 10_000,
    ...own,
    headers: { ...headers, ...own.headers },
  });
  const reach: Record<string, string> = mailto === undefined ? {} : { mailto };
  return {
    OpenAlex: rules('OpenAlex', {
      pace: 100,
      keyed: openAlex !== undefined,
      query: { ...reach, ...(openAlex !== undefined && { api_key: openAlex }) },
    }),
    Crossref: rules('Crossref', { pace: mailto === undefined ? 1100 : 400, query: reach }),
    DataCite: rules('DataCite', { pace: mailto === undefined ? 700 : 350 }),
    'Semantic Scholar': rules('Semantic Scholar', {
      pace: 1100,
      keyed: semanticScholar !== undefined,
      headers: semanticScholar === undefined ? {} : { 'x-api-key': semanticScholar },
    }),
    GitHub: rules('GitHub', {
      pace: 100,
      keyed: github !== undefined,
      // "If the retry-after header is not present … wait for at least one minute": of its secondary limits.
      unnamedWait: 60_000,
      headers: {
        accept: 'application/vnd.github+json',
        ...(github !== undefined && { authorization: `Bearer ${github}` }),
      },
    }),
    'Hugging Face': rules('Hugging Face', {
      pace: huggingFace === undefined ? 700 : 350,
      keyed: huggingFace !== undefined,
      hides: huggingFace === undefined,
      headers: huggingFace === undefined ? {} : { authorization: `Bearer ${huggingFace}` },
    }),
  };
}
