import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOpenness } from '../../lib/openness/check';
import { reportFile, writeReport } from '../../lib/openness/report';
import { anEvidence, comingSoon, commit, whole } from '../fixtures/openness/repositories';

const check = checkOpenness(whole, '2026-11-25T12:00:00Z');
const soon = checkOpenness(comingSoon, '2026-11-25T12:00:00Z');

describe('the report', () => {
  it('says in Markdown what was checked, when, by which rules, with a link for each verdict', () => {
    const report = writeReport(check, 'Markdown');
    expect(report).toContain('# Openness check: automatic, not a bio.rodeo score');
    expect(report).toContain('[lab/fold](https://github.com/lab/fold)');
    expect(report).toMatch(/Looked at (?:November 25,|25 November) 2026/);
    expect(report).toContain(`(https://github.com/lab/fold/blob/${commit}/fold/model.py#L5)`);
    expect(report).toContain(`(https://github.com/lab/fold/blob/${commit}/README.md?plain=1#L4)`);
    expect(report).toContain('Compatible with MOF class I at most');
  });

  it('has the open questions as a checklist', () => {
    const report = writeReport(soon, 'Markdown');
    expect(report).toContain('- [ ] Data card: is it public, and where? The repository does not show it.');
    expect(report).toContain('Missing for class III: ');
    expect(report).not.toMatch(/OSAID|\d{1,3} ?(?:%|\/ ?100|of 100)/);
  });

  it('is JSON for machines', () => {
    expect(JSON.parse(writeReport(check, 'JSON'))).toMatchObject({ rules: check.rules, evidence: { commit } });
  });

  it('lets no word of a repository become markup', () => {
    const hostile = checkOpenness(
      anEvidence(
        { paths: ['<img src=x onerror=alert(1)>/train.py', '](javascript:alert(1))/train.py'] },
        {
          'README.md': '# x\n<script>alert(1)</script> coming soon: the model weights [x](javascript:alert(1))\n',
        },
      ),
      '2026-11-25T12:00:00Z',
    );
    const html = writeReport(hostile, 'HTML');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
    expect(html).not.toMatch(/<script|<img|href="javascript/);
    expect(writeReport(hostile, 'Markdown')).not.toMatch(/(?<!\\)(?:<script|<img|\]\(javascript)/);
  });

  it('is written whatever the repository says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, paths) => {
        const any = checkOpenness(anEvidence({ paths }, { 'README.md': text }), '2026-11-25T12:00:00Z');
        for (const format of ['Markdown', 'HTML', 'JSON'] as const)
          expect(writeReport(any, format).length).toBeGreaterThan(100);
      }),
      { numRuns: 30 },
    );
  });

  it('says what could not be seen, and what the repository is', () => {
    const part = checkOpenness({ ...whole, truncated: true, archived: true, fork: true }, '2026-11-25T12:00:00Z');
    const report = writeReport(part, 'Markdown');
    for (const words of ['GitHub gave only a part of the file list.', 'is archived', 'is a fork'])
      expect(report.split('\n\n').find((paragraph) => paragraph.includes(words))).not.toMatch(/^- /);
    expect(writeReport(check, 'Markdown')).not.toMatch(/only a part of the file list|is archived|is a fork/);
    const empty = checkOpenness(anEvidence({ commit: '' }), '2026-11-25T12:00:00Z');
    expect(writeReport(empty, 'Markdown')).toContain('The repository has no files yet.');
    expect(writeReport(empty, 'Markdown')).not.toMatch(/MOF class|Read for this|at commit/);
  });

  it('is a file of its kind', () => {
    expect(reportFile(check, 'HTML')).toMatchObject({ name: 'openness-lab-fold-0123456.html', type: 'text/html' });
    const deep = checkOpenness(anEvidence({ path: 'gitlab.com/group/part/fold' }), '2026-11-25T12:00:00Z');
    expect(reportFile(deep, 'Markdown').name).toBe('openness-gitlab.com-group-part-fold-0123456.md');
  });
});
