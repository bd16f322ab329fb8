import { arxivInText } from './arxiv';
import { cleanText } from './clean-text';
import { doisInText } from './doi';
import { identifierInUrl } from './in-url';
import type { IdentifierKey } from './key';
import { pubmedInText } from './pubmed';
import { repositoriesInText } from './repository';

/** Text beyond this length is not read. */
const longest = 2_000_000;

const otherHosts = /https?:\/\/(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}\/[^\s"'<>]{1,300}/gi;

function linksInText(text: string): [number, IdentifierKey][] {
  return [...text.matchAll(otherHosts)].flatMap((match): [number, IdentifierKey][] => {
    const address = match[0].replace(/[.,;:!?)\]]+$/, '');
    if (!/openreview|arxiv|huggingface|hf\.co|nih\.gov|europepmc/i.test(address) || !URL.canParse(address)) return [];
    const key = identifierInUrl(new URL(address))?.key;
    return key ? [[match.index, key]] : [];
  });
}

/** Every identifier in running text, in order and without repeats; a bare number or `owner/name` without a label is none. */
export function identifiersInText(text: string): IdentifierKey[] {
  const clean = cleanText(text.slice(0, longest));
  const dois = doisInText(clean).map((reading): [number, IdentifierKey] => [reading.index, reading.key]);
  const found = [
    ...dois,
    ...arxivInText(clean),
    ...pubmedInText(clean),
    ...repositoriesInText(clean),
    ...linksInText(clean),
  ];
  return [...new Set(found.sort((a, b) => a[0] - b[0]).map(([, key]) => key))];
}
