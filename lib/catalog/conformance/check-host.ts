import type { CatalogIndex } from '../schema';
import { askAhead } from './ask-ahead';
import { checkChanges } from './check-changes';
import { checkCiting, checkFigures } from './check-figures';
import { checkIndex } from './check-index';
import { checkRecordFiles } from './check-record-files';
import { checkShards } from './check-shards';
import { countOf, type Findings, gatherFindings } from './findings';
import { givingUp } from './giving-up';
import type { Ask, Host } from './host';

export interface HostCheck {
  ask: Ask;
  /** Ids of the site adapters that may be named in `rest`. */
  knownSites: ReadonlySet<string>;
  /** Findings of a kind that are listed; all are counted. */
  mostOfAKind: number;
  /** Files of single models that are looked at. */
  recordFiles: number;
  /** Told before each file which one it is. */
  onFile?(path: string): void;
}

export interface Conformance {
  /** There is no error; there is one; or the host could not be asked for everything, and has none in the rest. */
  status: 'conforms' | 'does not conform' | 'could not be asked';
  findings: Findings;
  /** Why something could not be asked, in sentences. */
  unasked: string[];
  /** What is there, as far as it could be read. */
  index?: CatalogIndex;
  figures?: number;
  recordFiles?: number;
}

/** Holds a host to everything that a client relies on. */
export async function checkHost({
  ask,
  knownSites,
  mostOfAKind,
  recordFiles,
  onFile,
}: HostCheck): Promise<Conformance> {
  const findings = gatherFindings(mostOfAKind);
  const unasked: string[] = [];
  const asking: Ask = (path, options) => {
    onFile?.(path);
    return ask(path, options);
  };
  const host: Host = {
    ask: givingUp(asking),
    report: findings.report,
    couldNotAsk: (sentence) => void unasked.push(sentence),
  };
  const index = await checkIndex(host, knownSites);
  const seen = index && (await checkFiles(host, index, recordFiles));
  const silent = unasked.length > 0 ? 'could not be asked' : 'conforms';
  return {
    status: countOf(findings, 'error') > 0 ? 'does not conform' : silent,
    findings,
    unasked,
    index,
    ...seen,
  };
}

async function checkFiles(
  host: Host,
  index: CatalogIndex,
  recordFiles: number,
): Promise<{ figures?: number; recordFiles: number }> {
  const files = [...index.shards, index.figures, ...index.citing, ...index.changes];
  const ask = askAhead(
    host.ask,
    files.map(({ path }) => `v1/${path}`),
  );
  const known = await checkShards({ ...host, ask }, index);
  const figures = await checkFigures({ ...host, ask }, index, known);
  await checkCiting({ ...host, ask }, index, known);
  await checkChanges({ ...host, ask }, index, known);
  return { figures, recordFiles: await checkRecordFiles(host, known, recordFiles) };
}
