import type { QueryProblem } from '../lib/catalog/search/grammar';
import { formatList } from '../lib/format';
import { language, text } from '../lib/text';

export type QueryNotesProps = {
  problems: readonly QueryProblem[];
  /** Puts another piece of text in the place of one. */
  onReplace: (written: string, by: string) => void;
};

/** What was typed as a filter and is none: never swallowed, with the way to mend it. */
export function QueryNotes({ problems, onReplace }: QueryNotesProps) {
  return (
    <div role="status" class="query-notes">
      {problems.map((problem) => (
        <p key={problem.written} class="query-note">
          {sentence(problem)}{' '}
          {problem.kind === 'unknown operator' && problem.nearest && (
            <button type="button" class="text-button" onClick={() => onReplace(problem.written, `${problem.nearest}:`)}>
              {text('useInstead', `${problem.nearest}:`)}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

function sentence(problem: QueryProblem): string {
  switch (problem.kind) {
    case 'unknown operator':
      return text('unknownOperator', problem.written);
    case 'unknown value':
      return problem.choices
        ? text('unknownValue', problem.written, `${problem.operator}:`, formatList(problem.choices, language()))
        : text('unknownNumber', problem.written, `${problem.operator}:`, example(problem.operator));
    case 'unknown range':
      return text('unknownRange', problem.written, `citations:${problem.written}`);
    case 'no such year':
      return text('noSuchYear', problem.written);
  }
}

const example = (operator: string) => (operator === 'year' ? 'year:2020..2022' : `${operator}:>70`);
