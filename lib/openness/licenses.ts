import { recordAt } from './archives';
import { isTermsFile } from './caution-rules';
import type { Finding, Proof } from './evidence';
import { isOpenLicense, type MofComponent, researchPaper } from './mof-components';
import { type Line, linesOf, proofOf, type Reading } from './reading';
import { isClosed, openSpdx } from './spellings';
import { ownHubModels } from './weights-rules';

/*
 * Under which license a component is given. A repository's license covers what lies in it, and nothing elsewhere.
 */

export interface ComponentLicense {
  /** `known`: it has this one; `none`: it has none, or one that is surely not open; `unknown`: nobody said, or not clearly. */
  status: 'known' | 'none' | 'unknown';
  /** SPDX identifier. */
  license?: string;
  proof?: Proof;
}

const unknown: ComponentLicense = { status: 'unknown' };

/** What lies in the repository. */
function repositoryLicense(reading: Reading): ComponentLicense {
  const { license, paths, texts } = reading.evidence;
  const file = paths.find((path) => /^(?:licen[cs]e|copying)[^/]*$/i.test(path));
  const proof = file === undefined ? undefined : { path: file };
  if (license && license !== 'NOASSERTION')
    return { status: isOpenLicense(license) ? 'known' : 'none', license, proof };
  const own = linesOf(file, texts).slice(0, 40);
  const closed = own.find(({ text }) => /non-?commercial/i.test(text));
  if (closed) return { status: 'none', proof: proofOf(closed) };
  // A host that names terms it does not recognise need not show their file.
  if (file || license || paths.some((path) => /^licenses\//i.test(path))) return { ...unknown, proof };
  return { status: 'none' };
}

function hubLicense(spelling: string | undefined): ComponentLicense {
  if (spelling === undefined) return unknown;
  const license = openSpdx(spelling);
  if (license) return { status: 'known', license };
  return isClosed(spelling) ? { status: 'none', license: spelling.toUpperCase() } : unknown;
}

const named: [RegExp, string][] = [
  [/\bMIT\b/, 'MIT'],
  [/\bApache(?: License)?,?(?: Version)?[- ]2\.0/i, 'Apache-2.0'],
  [/\bCC[- ]BY[- ]4\.0/i, 'CC-BY-4.0'],
  [/\bBSD[- ]3/i, 'BSD-3-Clause'],
];

/** A sentence of the authors that gives the weights a license. */
function statedFor(reading: Reading): { line: Line; license: string } | undefined {
  for (const line of reading.readme) {
    const { text, code } = line;
    if (code || /non-?commercial use only|\bNC\b|except|unless/i.test(text)) continue;
    if (
      !/\b(?:weights|parameters|checkpoints)\b/i.test(text) ||
      !/\b(?:released|licensed|provided|available|distributed|fall)\b.{0,40}\bunder\b/i.test(text)
    )
      continue;
    const license = named.find(([name]) => name.test(text))?.[1];
    if (license) return { line, license };
  }
  return undefined;
}

export function licenseOf({ id, domain }: MofComponent, finding: Finding, reading: Reading): ComponentLicense {
  if (id === 10 || id === 24) return weightsLicense(finding, reading);
  const record = recordLicense(finding, reading);
  if (record) return record;
  const elsewhere = finding.notes.includes('elsewhere') || finding.notes.includes('linked');
  // Papers lie with their publishers, data with their archives.
  if (id === researchPaper || (domain === 'data' && id !== 17)) return unknown;
  return elsewhere || finding.verdict === 'unknown' ? unknown : repositoryLicense(reading);
}

/** The license of the record that shows a component, where one was looked at. */
function recordLicense({ verdict, proofs }: Finding, reading: Reading): ComponentLicense | undefined {
  if (verdict !== 'found' && verdict !== 'partial') return undefined;
  for (const { link } of proofs) {
    const record = recordAt(reading, link);
    // Zenodo's older spellings end so: `mit-license`.
    if (record) return { ...hubLicense(record.license?.toLowerCase().replace(/-license$/, '')), proof: { link } };
  }
  return undefined;
}

function weightsLicense(finding: Finding, reading: Reading): ComponentLicense {
  const { proofs } = finding;
  const record = ownHubModels(reading).flatMap(
    ({ id }) => reading.evidence.hub.find((one) => one.id.toLowerCase() === id?.toLowerCase()) ?? [],
  )[0];
  if (record) return { ...hubLicense(record.license), proof: { link: `https://huggingface.co/${record.id}` } };
  const archived = recordLicense(finding, reading);
  if (archived) return archived;
  if (reading.evidence.paths.some(isTermsFile)) return unknown;
  const stated = statedFor(reading);
  if (stated) return { status: 'known', license: stated.license, proof: proofOf(stated.line) };
  const here = proofs.some(({ path, line, link }) => path !== undefined && line === undefined && link === undefined);
  return here ? repositoryLicense(reading) : unknown;
}
