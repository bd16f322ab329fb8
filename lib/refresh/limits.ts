/** The first pause after a failure, in milliseconds; each further one is twice as long, up to a minute. */
const firstPause = 1000;
const longestPause = 60_000;

/** How long to wait before asking again after a failure: at least half of the pause, the rest by chance. */
export function backOff(attempt: number, random: number): number {
  const pause = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  return pause / 2 + (pause / 2) * random;
}

/**
 * The pace a service names in its answers, in milliseconds between two requests; 0 when it names none. Crossref:
 * `x-rate-limit-limit: 5`, `x-rate-limit-interval: 1s`
 * (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).
 */
export function paceOf(headers: Headers): number {
  const limit = Number(headers.get('x-rate-limit-limit') ?? Number.NaN);
  const [, seconds] = /^(\d+)s?$/.exec(headers.get('x-rate-limit-interval')?.trim() ?? '') ?? [];
  return limit > 0 && seconds !== undefined ? (Number(seconds) * 1000) / limit : 0;
}

/**
 * Whether an answer means "too many requests". 429 always does; a 403 does when it says so in words, as OpenAlex and
 * GitHub's secondary limits do, with or without headers; GitHub's GraphQL says it with a code of 200.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function saysLimited(code: number, text: string): boolean {
  if (code === 429) return true;
  if (code === 403) return /rate limit|too many requests|abuse detection/i.test(text);
  return code === 200 && /"type"\s*:\s*"RATE_LIMITED"|"message"\s*:\s*"[^"]*secondary rate limit/.test(text);
}
