import type { HostServer } from '../../tests/e2e/harness/host-server';
import { ablang2Preprint } from './works';

const authors = [
  { given: 'Tobias H', family: 'Olsen', sequence: 'first', affiliation: [] },
  { given: 'Iain H', family: 'Moal', sequence: 'additional', affiliation: [] },
  { given: 'Charlotte M', family: 'Deane', sequence: 'additional', affiliation: [] },
];

/** What Crossref tells of the two papers of AbLang-2, in its own shape: https://api.crossref.org/swagger-ui/index.html */
const works = [
  {
    DOI: '10.1093/bioinformatics/btae618',
    type: 'journal-article',
    title: [ablang2Preprint.title],
    author: authors,
    'container-title': ['Bioinformatics'],
    volume: '40',
    issue: '11',
    publisher: 'Oxford University Press (OUP)',
    issued: { 'date-parts': [[2024, 10, 22]] },
  },
  {
    DOI: '10.1101/2024.02.02.578678',
    type: 'posted-content',
    subtype: 'preprint',
    title: [ablang2Preprint.title],
    author: authors,
    institution: [{ name: 'bioRxiv' }],
    publisher: 'Cold Spring Harbor Laboratory',
    issued: { 'date-parts': [[2024, 2, 7]] },
  },
];

/** Where Crossref tells of them, in the order of the catalogue. */
export const crossrefAddresses = works.map(({ DOI }) => `https://api.crossref.org/v1/works/${DOI}`);

/** Lets the local server play Crossref for these works. */
export function serveCitations(hosts: HostServer): void {
  const headers = { 'access-control-allow-origin': '*' };
  works.forEach((message, index) => {
    const body = JSON.stringify({ status: 'ok', 'message-type': 'work', message });
    hosts.serve(crossrefAddresses[index] ?? '', { body, contentType: 'application/json', headers });
  });
}
