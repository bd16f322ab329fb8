import type { Answer } from '../live/answer';
import { isDataCite } from '../live/datacite';
import { createService, type ServiceOptions } from '../live/service';
import { doiInPath } from '../live/work';
import { CrossrefReply, readCrossref } from './crossref';
import { DataCiteReply, readDataCite } from './datacite';
import type { Work } from './work';

export type CitationService = 'Crossref' | 'DataCite';

/** Who knows this DOI, by its prefix; the other is asked where that one does not. */
export const serviceOf = (doi: string): CitationService => (isDataCite(doi) ? 'DataCite' : 'Crossref');

export interface AskOptions extends Omit<ServiceOptions, 'base'> {
  crossref?: string;
  dataCite?: string;
}

/** Asks Crossref or DataCite for title, authors and the rest of one work. */
export function createAsk({ crossref, dataCite, ...options }: AskOptions = {}) {
  const atCrossref = createService('Crossref', crossref ?? 'https://api.crossref.org', options);
  const atDataCite = createService('DataCite', dataCite ?? 'https://api.datacite.org', options);

  async function askOne(service: CitationService, doi: string): Promise<Answer<Work>> {
    if (service === 'Crossref') {
      const answer = atCrossref.parse(await atCrossref.ask(`/v1/works/${doiInPath(doi)}`), CrossrefReply);
      return answer.status === 'found' ? { status: 'found', value: readCrossref(answer.value) } : answer;
    }
    const answer = atDataCite.parse(await atDataCite.ask(`/dois/${doiInPath(doi)}`), DataCiteReply);
    return answer.status === 'found' ? { status: 'found', value: readDataCite(answer.value) } : answer;
  }

  return async (doi: string): Promise<{ service: CitationService; answer: Answer<Work> }> => {
    const first = serviceOf(doi);
    const answer = await askOne(first, doi);
    if (answer.status === 'found' || answer.reason !== 'not-found') return { service: first, answer };
    const second = first === 'Crossref' ? 'DataCite' : 'Crossref';
    return { service: second, answer: await askOne(second, doi) };
  };
}

export type AskWork = ReturnType<typeof createAsk>;
