import type { Ask, HostAnswer } from './host';

/** Requests in a row that may fail: a host that went away is not waited for a file at a time. */
const patience = 4;

/** After some failures in a row nothing more is asked: every answer is the last failure. */
export function givingUp(ask: Ask): Ask {
  let inARow = 0;
  let last: HostAnswer | undefined;
  return async (path, options) => {
    if (inARow >= patience && last) return last;
    const answer = await ask(path, options);
    const failed = isFailure(answer);
    inARow = failed ? inARow + 1 : 0;
    last = answer;
    return answer;
  };
}

/** A host that is away, or broken; one that answers wrongly is there. */
function isFailure(answer: HostAnswer): boolean {
  if (answer.status === 'answered') return answer.code >= 500 || answer.code === 429;
  return answer.status !== 'too-large' && answer.status !== 'badly-encoded';
}
