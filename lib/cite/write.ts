import { plugins } from '@citation-js/core';
import { writeBibtex } from './bibtex';
import { writeRis } from './ris';
import type { CitationFormat, CitedWork } from './work';

/** The works in one of the formats that reference managers read. Heavy: loaded where somebody cites, and nowhere else. */
export function writeCitations(given: readonly CitedWork[], format: CitationFormat): string {
  if (given.length === 0) return '';
  const works = given.map(withoutAbsent);
  switch (format) {
    case 'bibtex':
      return writeBibtex(works);
    case 'ris':
      return writeRis(works);
    case 'csl-json':
      return `${plugins.output.format('data', works, { format: 'text' })}\n`;
  }
}

/** Citation.js takes a field that is there but undefined for one to convert. */
const withoutAbsent = (work: CitedWork): CitedWork => JSON.parse(JSON.stringify(work));

export type WriteCitations = typeof writeCitations;
