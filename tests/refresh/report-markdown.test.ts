import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../lib/refresh/report-markdown';
import { done, runRefresh } from './run-refresh';

describe('a report', async () => {
  const { summary } = done((await runRefresh()).refreshed);

  it('has a table for every kind of finding, and the ready lines', () => {
    const text = reportMarkdown(summary, false);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Repositories that are gone (1)',
      'Repositories renamed or moved (1)',
      'Archived repositories (1)',
      'Licenses that differ (1)',
      'Hugging Face models that are gone (1)',
      'Hugging Face models renamed or moved (1)',
      'Retracted, withdrawn or doubted papers (1)',
      'Papers known to no service (1)',
      'Titles and years that differ (2)',
      'Lines for models.jsonl',
    ]);
    expect(text).toContain(
      '| [beta](https://bio.rodeo/models/beta) | [old/beta](https://github.com/old/beta) | [new/beta](https://github.com/new/beta) |',
    );
    expect(text).toContain('`10.1000/beta.notice`, 2026-01-15 | Crossref |');
    expect(text).toContain(`\`\`\`json\n${summary.proposedLines[0]?.line}\n`);
  });

  it('shows what others wrote as text', () => {
    const difference = {
      slug: 'a',
      identifier: 'doi:10.1/a',
      detail: 'title',
      catalogue: 'A | <b>x</b>\n# y',
      service: '[z](http://evil)',
      source: 'Crossref',
    } as const;
    const text = reportMarkdown(
      { ...summary, findings: { ...summary.findings, paperDifferences: [difference] } },
      false,
    );
    expect(text).toContain('| A \\| \\<b\\>x\\</b\\> \\# y | \\[z\\](http://evil) (Crossref) |');
  });

  it('has no section for what was not found', async () => {
    const { refreshed } = await runRefresh({ options: { models: ['epsilon'] } });
    expect(reportMarkdown(done(refreshed).summary, false)).not.toContain('## ');
  });
});
