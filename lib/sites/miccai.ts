import { parseDoi } from '../identifiers/doi';
import { oneWork } from '../page/one-work';
import { readByRules } from './rules';
import type { Site } from './site';

/** The line `SpringerLink (DOI): …` (before 2024, `DOI: …`), above reviews that cite other works. */
function readLinkLine(document: Document) {
  const lines = [...document.querySelectorAll('p')].slice(0, 200);
  return oneWork(
    lines
      .map(({ textContent }) => textContent?.slice(0, 200).trim() ?? '')
      .filter((line) => /^(?:SpringerLink \()?DOI\)?:/.test(line))
      .flatMap((line) => parseDoi(line) ?? []),
  );
}

/** MICCAI's open access proceedings, with the reviews. */
export const miccai: Site = {
  hosts: ['papers.miccai.org', 'conferences.miccai.org'],
  readUrl: readByRules(() => []),
  readDocument: readLinkLine,
};
