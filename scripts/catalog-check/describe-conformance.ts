import type { Conformance } from '../../lib/catalog/conformance/check-host';
import { countOf, type Finding } from '../../lib/catalog/conformance/findings';
import { kinds } from '../../lib/catalog/conformance/kinds';

const number = new Intl.NumberFormat('en').format;

function counted(count: number, one: string, more = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : more}`;
}

/** A host's own words may hold what a terminal obeys, and be long. */
function printable(text: string): string {
  const shown = text.replaceAll(/\p{Cc}/gu, '\ufffd');
  return shown.length > 400 ? `${shown.slice(0, 400)}…` : shown;
}

/** What was found, for people: errors first, what mends them once for all of a kind. */
export function describeConformance(base: string, conformance: Conformance): string {
  const { findings, unasked, status } = conformance;
  const paragraph = ([first, ...more]: [Finding, ...Finding[]]) => {
    const all = findings.counts.get(first.kind) ?? 0;
    const unlisted = all - more.length - 1;
    return [
      `${first.severity}: ${kinds[first.kind].title} [${first.kind}]`,
      ...[first, ...more].map(({ where, problem }) => `  ${printable(where)} ${printable(problem)}`),
      ...(unlisted > 0 ? [`  … and ${number(unlisted)} more`] : []),
      `  To mend: ${first.mend}`,
    ].join('\n');
  };
  const paragraphs = (severity: Finding['severity']) =>
    [...findings.counts.keys()].flatMap((kind) => {
      const [first, ...more] = findings.list.filter((finding) => finding.kind === kind);
      return first?.severity === severity ? [paragraph([first, ...more])] : [];
    });
  return [
    [base, ...describeCatalog(conformance)].join('\n'),
    ...paragraphs('error'),
    ...paragraphs('warning'),
    ...(unasked.length > 0 ? [['Not asked in full:', ...unasked.slice(0, 5).map(printable)].join('\n  ')] : []),
    `${verdicts[status]}: ${counted(countOf(findings, 'error'), 'error')}, ${counted(countOf(findings, 'warning'), 'warning')}.`,
  ].join('\n\n');
}

const verdicts: Record<Conformance['status'], string> = {
  conforms: 'It conforms',
  'does not conform': 'It does not conform',
  'could not be asked': 'It could not be asked, so nothing can be said of it',
};

function describeCatalog({ index, figures, recordFiles }: Conformance): string[] {
  if (!index) return [];
  return [
    `Release ${index.release}: ${counted(index.models, 'model')} in ${counted(index.shards.length, 'shard')}` +
      (figures === undefined ? '' : `, figures of ${number(figures)}`) +
      (index.changes.length > 0 ? `, changes since ${counted(index.changes.length, 'release')}` : '') +
      (recordFiles ? `; ${counted(recordFiles, 'file')} of single models looked at` : ''),
  ];
}

/** The same for machines. */
export function conformanceJson(base: string, { findings, status, unasked, index }: Conformance): object {
  return {
    base,
    status,
    ...(index && { release: index.release, models: index.models }),
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    counts: Object.fromEntries(findings.counts),
    findings: findings.list,
    unasked,
  };
}
