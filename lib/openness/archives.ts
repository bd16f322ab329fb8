import type { ArchiveRecord } from './evidence';
import { leadsIn } from './links';
import type { Reading } from './reading';

/*
 * Records at Zenodo that the README leads to.
 */

/** The number of the record, or of all its versions, that an address at Zenodo or its DOI names. */
export function zenodoId(link: string): string | undefined {
  return /(?:zenodo\.org\/(?:records?|api\/records)\/|zenodo\.org\/doi\/10\.5281\/zenodo\.|doi\.org\/10\.5281\/zenodo\.)(\d{3,12})(?!\d)/i.exec(
    link,
  )?.[1];
}

/** The records that what was read links, in its order. */
export function linkedRecords(reading: Reading): string[] {
  const ids = leadsIn(reading.prose).flatMap(({ kind, link }) => (kind === 'archive' ? (zenodoId(link) ?? []) : []));
  return [...new Set(ids)];
}

/** What was seen of the record that an address leads to; absent: it is none, or was not looked at. */
export function recordAt(reading: Reading, link: string | undefined): ArchiveRecord | undefined {
  const id = link === undefined ? undefined : zenodoId(link);
  return id === undefined ? undefined : reading.evidence.archives?.find(({ asked }) => asked === id);
}
