import { expect, it } from 'vitest';
import { knownWarnings, lintFaults } from '../../../scripts/release/lint';

const names = ['panel.js', 'cite.js', 'chunks/compare-1.js', 'chunks/pdf-1.js', 'chunks/pdf-1.js'];
const messages = ['Unsafe assignment to innerHTML', 'Unsafe call to import', 'The Function constructor is eval.'];
/** What the linter says today, a finding of each kind. */
const known = knownWarnings.map(({ files, code, message }) => ({
  code,
  file: names.find((name) => files.test(name)),
  message: messages.find((each) => message.test(each)) ?? '',
}));

it('known warnings of libraries are no faults, each with its library and why it is harmless', () => {
  expect(lintFaults({ errors: [], warnings: known, notices: [] })).toEqual([]);
  for (const { library, harmless } of knownWarnings) expect(library && harmless).toMatch(/\.$/);
});

it('an error, a notice, a warning elsewhere and one that is gone are faults', () => {
  const elsewhere = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'popup.js' };
  const more = { code: 'DANGEROUS_EVAL', message: 'The Function constructor is eval.', file: 'panel.js' };
  const fault = { code: 'X', message: 'bad', file: 'a.js' };
  expect(lintFaults({ errors: [fault], warnings: known, notices: [] })).toEqual(['a.js: X, bad']);
  expect(lintFaults({ errors: [], warnings: known, notices: [fault] })).toEqual(['a.js: X, bad']);
  expect(lintFaults({ errors: [], warnings: [...known, elsewhere, more], notices: [] })).toHaveLength(2);
  expect(lintFaults({ errors: [], warnings: known.slice(1), notices: [] })).toEqual([
    expect.stringMatching(/preact is no longer found/),
  ]);
});
