/*
 * What a service said when it was asked for figures. Failure is a value: which service, why, and when to try again.
 */

/** Services that tell figures of models. */
export type FigureService = 'GitHub' | 'OpenAlex' | 'Crossref' | 'DataCite' | 'Semantic Scholar' | 'Hugging Face';

export type ServiceName = FigureService | 'GitLab' | 'Zenodo';

export type FailureReason =
  /** Too many requests for now. */
  | 'rate-limit'
  /** The token or key is not accepted. */
  | 'bad-key'
  /** It needs a key that was not given. */
  | 'needs-key'
  | 'forbidden'
  /** The service does not know what was asked for. */
  | 'not-found'
  /** Withheld for legal reasons (HTTP 451). */
  | 'blocked'
  /** It is still computing the answer (HTTP 202). */
  | 'not-ready'
  /** Trouble on its side (HTTP 5xx). */
  | 'down'
  | 'slow'
  /** No connection to it. */
  | 'unreachable'
  /** It answered something that is not in its documented shape. */
  | 'unexpected'
  | 'stopped';

export interface ServiceFailure {
  status: 'failed';
  service: ServiceName;
  reason: FailureReason;
  /** When it may be asked again, in milliseconds since 1970; absent: it did not say. */
  again?: number;
  /** For a developer: the code, the field that did not fit. Never holds a token. */
  detail?: string;
}

export interface Found<Value> {
  status: 'found';
  value: Value;
  /** A part that could not be had; what it would have held is absent in the value. */
  incomplete?: ServiceFailure;
}

export type Answer<Value> = Found<Value> | ServiceFailure;

/**
 * When a service may be asked again, by the headers it answered with: `retry-after` (seconds or a date), GitHub's
 * `x-ratelimit-reset` (seconds since 1970), OpenAlex's (seconds from now) or the `t` of Hugging Face's `ratelimit`.
 */
export function readAgain(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after) {
    const time = /^\d+$/.test(after.trim()) ? now + Number(after) * 1000 : Date.parse(after);
    if (Number.isFinite(time)) return Math.max(time, now);
  }
  const spent = headers.get('x-ratelimit-remaining') === '0' || headers.get('x-ratelimit-remaining-usd') === '0';
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  // No wait is thirty years: a larger number counts from 1970.
  if (spent && reset >= 0) return reset > 1e9 ? Math.max(reset * 1000, now) : now + reset * 1000;
  const left = /\br=0\s*;\s*t=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];
  return left === undefined ? undefined : now + Number(left) * 1000;
}

/** Why a code other than 200 was answered. */
export function reasonOfCode(code: number, headers: Headers): FailureReason {
  if (code === 429) return 'rate-limit';
  // GitHub's limits answer 403 too: the first with nothing remaining, the second with a time to wait.
  if (code === 403)
    return headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') ? 'rate-limit' : 'forbidden';
  if (code === 401) return 'bad-key';
  if (code === 404 || code === 410) return 'not-found';
  if (code === 451) return 'blocked';
  if (code === 202) return 'not-ready';
  return code >= 500 ? 'down' : 'unexpected';
}
