import { expect, it } from 'vitest';
import { judge, type Verdict } from '../../../scripts/detection-bench/judge';

it.each<[Verdict, string, string[], string[]]>([
  ['right', 'the work’s key, in whatever case', ['doi:10.1234/A'], ['doi:10.1234/a']],
  ['right', 'any key of the work first', ['doi:10.1234/a', 'pmid:1'], ['pmid:1', 'doi:10.1234/a']],
  ['right', 'silence on a page without a work', [], []],
  ['wrong', 'another work first', ['doi:10.1234/a'], ['doi:10.1234/b', 'doi:10.1234/a']],
  ['missed', 'silence on a work’s page', ['doi:10.1234/a'], []],
  ['false', 'a work on a page without one', [], ['doi:10.1234/b']],
])('%s is %s', (verdict, _, subject, answered) => {
  const page = { site: 'a', name: 'a', url: '-', html: '', subject, acceptable: [] };
  expect(judge(page, { subject: answered, mentions: [], microseconds: 0 })).toBe(verdict);
});

it('an acceptable answer is right, and so is silence', () => {
  const page = { site: 'a', name: 'a', url: '-', html: '', subject: [], acceptable: ['doi:10.1234/a'] };
  expect(judge(page, { subject: ['doi:10.1234/a'], mentions: [], microseconds: 0 })).toBe('right');
  expect(judge(page, { subject: [], mentions: [], microseconds: 0 })).toBe('right');
});
