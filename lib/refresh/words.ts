import type { FailureReason, ServiceFailure, ServiceName } from '../live/answer';

/** The variable that holds a service's key, where it takes one. */
const keyOf: Partial<Record<ServiceName, string>> = {
  GitHub: 'GITHUB_TOKEN',
  OpenAlex: 'OPENALEX_KEY',
  'Semantic Scholar': 'S2_API_KEY',
  'Hugging Face': 'HF_TOKEN',
};

const words: Record<FailureReason, string> = {
  'rate-limit': 'allows no more requests for now',
  'bad-key': 'does not accept the key',
  'needs-key': 'needs a key',
  forbidden: 'refuses to answer',
  'not-found': 'does not know it',
  blocked: 'withholds it for legal reasons',
  'not-ready': 'is still computing the answer',
  down: 'has trouble of its own',
  slow: 'takes too long',
  unreachable: 'cannot be reached',
  unexpected: 'answered something else than documented',
  stopped: 'was not asked: the run was stopped',
};

/** Which service, why, and what to do. Holds no key and no address. */
export function sayFailure({ service, reason, again, detail }: ServiceFailure): string {
  const variable = keyOf[service];
  if (reason === 'needs-key') return `${service} needs a key${variable ? `: set ${variable}` : ''}`;
  const what = `${service} ${words[reason]}${detail === undefined || reason === 'bad-key' ? '' : ` (${detail})`}`;
  if (reason === 'bad-key') return `${what}${variable ? ` in ${variable}` : ''}`;
  if (reason !== 'rate-limit') return what;
  const when = again === undefined ? '' : `; again at ${sayTime(again)}`;
  const more = variable ? `; ${variable} allows more` : '';
  return `${what}${when}${more}; --wait sits out longer limits`;
}

/** `2026-11-25 14:05 UTC` */
export const sayTime = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
