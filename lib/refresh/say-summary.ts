import { figureIds } from './figures';
import type { Summary } from './summary';

/** How many of each kind of finding, in words. */
function sayFindings({ findings }: Summary): string[] {
  const counted: [string, readonly unknown[]][] = [
    ['repositories that are gone', findings.goneRepositories],
    ['repositories renamed or moved', findings.renamedRepositories],
    ['archived repositories', findings.archivedRepositories],
    ['licenses that differ from GitHub’s', findings.licenses],
    ['Hugging Face models that are gone', findings.goneModels],
    ['Hugging Face models renamed or moved', findings.renamedModels],
    ['notices of retraction, withdrawal or concern', findings.retracted],
    ['papers known to no service', findings.unknownPapers],
    ['titles or years that differ', findings.paperDifferences],
  ];
  return counted.filter(([, found]) => found.length > 0).map(([words, found]) => `${words}: ${found.length}`);
}

const sign = (difference: number) => (difference > 0 ? `+${difference}` : String(difference));

/** The summary for a terminal, a line each. */
export function saySummary(summary: Summary, dry: boolean): string[] {
  const { figures, papers, moves, failures, skipped } = summary;
  const width = Math.max(...figureIds.map(({ length }) => length));
  const lines = [`${summary.models} models as of ${summary.day}${dry ? ' (dry run: nothing is written)' : ''}`, ''];
  const known = figureIds.flatMap((id) => {
    const counts = figures[id];
    return counts ? [`${id.padEnd(width)}  ${row(counts.new)}  ${row(counts.changed)}  ${row(counts.confirmed)}`] : [];
  });
  if (known.length === 0) lines.push('No figure was told.');
  else lines.push(`${''.padEnd(width)}       new  changed  confirmed`, ...known);
  lines.push(
    '',
    `Papers filled in: ${papers.title} titles, ${papers.authors} author lists, ${papers.year} years, ${papers.venue} venues.`,
  );
  if (moves.length > 0) lines.push('', 'Largest moves:');
  for (const { slug, figure, before, after, source, oldSource } of moves) {
    const who = oldSource === source ? source : `${oldSource} → ${source}`;
    lines.push(`  ${slug}: ${figure} ${before} → ${after} (${sign(after - before)}, ${who})`);
  }
  const findings = sayFindings(summary);
  if (findings.length > 0) lines.push('', 'For people to decide (--report FILE lists them):', ...indent(findings));
  if (skipped.length > 0) lines.push('', 'Left out:', ...indent(skipped));
  if (failures.length > 0) {
    lines.push('', 'Not answered:', ...failures.map(({ why, count }) => `  ${count} × ${why}`));
  }
  return lines;
}

const row = (count: number) => String(count).padStart(8);
const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
