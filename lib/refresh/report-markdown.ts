import { saySummary } from './say-summary';
import type { Summary } from './summary';

/** The findings of a run as Markdown, for an issue or a pull request. */
export function reportMarkdown(summary: Summary, dry: boolean): string {
  const { findings, proposedLines } = summary;
  const sections = [
    section(
      'Repositories that are gone',
      ['model', 'repository'],
      findings.goneRepositories.map(({ slug, path }) => [model(slug), github(path)]),
    ),
    section(
      'Repositories renamed or moved',
      ['model', 'in the catalogue', 'now'],
      findings.renamedRepositories.map(({ slug, path, now }) => [model(slug), github(path), github(now)]),
    ),
    section(
      'Archived repositories',
      ['model', 'repository'],
      findings.archivedRepositories.map(({ slug, path }) => [model(slug), github(path)]),
    ),
    section(
      'Licenses that differ',
      ['model', 'repository', 'in the catalogue', 'by GitHub'],
      findings.licenses.map(({ slug, path, catalogue = 'none', github: said = 'none' }) => [
        model(slug),
        github(path),
        code(catalogue),
        code(said),
      ]),
    ),
    section(
      'Hugging Face models that are gone',
      ['model', 'on Hugging Face'],
      findings.goneModels.map(({ slug, id }) => [model(slug), hub(id)]),
    ),
    section(
      'Hugging Face models renamed or moved',
      ['model', 'in the catalogue', 'now'],
      findings.renamedModels.map(({ slug, id, now }) => [model(slug), hub(id), hub(now)]),
    ),
    section(
      'Retracted, withdrawn or doubted papers',
      ['model', 'paper', 'notice', 'by'],
      findings.retracted.map(({ slug, paper, type, doi, date, source }) => [
        model(slug),
        code(paper),
        [type.replaceAll('_', ' '), doi && code(doi), date].filter(Boolean).join(', '),
        source,
      ]),
    ),
    section(
      'Papers known to no service',
      ['model', 'paper'],
      findings.unknownPapers.map(({ slug, paper }) => [model(slug), code(paper)]),
    ),
    section(
      'Titles and years that differ',
      ['model', 'paper', 'in the catalogue', 'by the service'],
      findings.paperDifferences.map(({ slug, identifier, catalogue, service, source }) => [
        model(slug),
        code(identifier),
        cell(String(catalogue)),
        `${cell(String(service))} (${source})`,
      ]),
    ),
  ];
  const lines = proposedLines.map(({ line }) => line);
  return [
    `# Catalogue refresh of ${summary.day}`,
    ['```text', ...saySummary(summary, dry), '```'].join('\n'),
    ...sections.filter((text) => text !== undefined),
    ...(lines.length === 0
      ? []
      : [
          '## Lines for models.jsonl',
          'The new names first, the old ones kept: papers and links name them on.',
          ['```json', ...lines, '```'].join('\n'),
        ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, head: string[], rows: string[][]): string | undefined {
  if (rows.length === 0) return undefined;
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${title} (${rows.length})`, table.join('\n')].join('\n\n');
}

/** Text from elsewhere as text: no markup, no cell of its own. */
const cell = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
const code = (text: string) => `\`${text.replace(/[`|\s]+/g, ' ')}\``;
const model = (slug: string) => `[${slug}](https://bio.rodeo/models/${slug})`;
const github = (path: string) => `[${cell(path)}](https://github.com/${encodeURI(path)})`;
const hub = (id: string) => `[${cell(id)}](https://huggingface.co/${encodeURI(id)})`;
