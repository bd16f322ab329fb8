import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { QueryNotes } from '../../components/QueryNotes';
import type { QueryProblem } from '../../lib/catalog/search/grammar';
import { expectAccessible } from './axe';

function show(...problems: QueryProblem[]) {
  const onReplace = vi.fn();
  render(<QueryNotes problems={problems} onReplace={onReplace} />);
  return { onReplace, said: screen.getByRole('status').textContent?.trim() };
}

describe('what is no filter is said', () => {
  it.each<[QueryProblem, string]>([
    [{ kind: 'unknown operator', written: 'journal:' }, '“journal:” is not a filter, so it was searched as a word.'],
    [
      { kind: 'unknown value', written: 'is:opne', operator: 'is', choices: ['open', 'closed'] },
      '“is:opne” narrows nothing. After is: comes one of: open, closed.',
    ],
    [
      { kind: 'unknown value', written: 'score:high', operator: 'score' },
      '“score:high” narrows nothing. After score: comes a number or a range: score:>70.',
    ],
    [
      { kind: 'unknown value', written: 'year:x', operator: 'year' },
      '“year:x” narrows nothing. After year: comes a number or a range: year:2020..2022.',
    ],
    [
      { kind: 'unknown range', written: '>500' },
      '“>500” is neither a score from 0 to 100 nor a year, so it was searched as a word. For citations write citations:>500.',
    ],
    [{ kind: 'no such year', written: '2020' }, 'Nothing fits from 2020: all years are shown.'],
    [
      { kind: 'unknown operator', written: '<img src=x>:' },
      '“<img src=x>:” is not a filter, so it was searched as a word.',
    ],
  ])('%j', async (problem, sentence) => {
    expect(show(problem).said).toBe(sentence);
    await expectAccessible();
  });

  it('a filter that was meant is offered', () => {
    const { onReplace } = show({ kind: 'unknown operator', written: 'ogr:', nearest: 'org' });
    fireEvent.click(screen.getByRole('button', { name: 'Use org:' }));
    expect(onReplace.mock.calls).toEqual([['ogr:', 'org:']]);
  });

  it('nothing is said where there is nothing to say', () => expect(show().said).toBe(''));
});
