import type { FetchFailure, ServerAnswer } from '../../http';
import type { Ask } from './host';

/** Requests in a row that may fail: a host that went away is not waited for a file at a time. */
const patience = 4;

/** After some failures in a row nothing more is asked: every answer is the last failure. */
export function givingUp(ask: Ask): Ask {
  let inARow = 0;
  let last: ServerAnswer | FetchFailure | undefined;
  return async (path, options) => {
    if (inARow >= patience && last) return last;
    const answer = await ask(path, options);
    const failed =
      answer.status === 'answered' ? answer.code >= 500 || answer.code === 429 : answer.status !== 'too-large';
    inARow = failed ? inARow + 1 : 0;
    last = answer;
    return answer;
  };
}
