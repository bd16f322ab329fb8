import { describe, expect, it } from 'vitest';
import { backOff, paceOf, saysLimited } from '../../lib/refresh/limits';

describe('the pause before asking again', () => {
  it.each([
    [1, 500, 1000],
    [2, 1000, 2000],
    [3, 2000, 4000],
    [20, 30_000, 60_000],
  ])('after failure %i is between %i and %i milliseconds', (attempt, least, most) => {
    expect(backOff(attempt, 0)).toBe(least);
    expect(backOff(attempt, 1)).toBe(most);
  });
});

describe('the pace that a service names', () => {
  it.each<[Record<string, string>, number]>([
    [{ 'x-rate-limit-limit': '5', 'x-rate-limit-interval': '1s' }, 200],
    [{ 'x-rate-limit-limit': '3', 'x-rate-limit-interval': '6s' }, 2000],
    [{ 'x-rate-limit-limit': '0', 'x-rate-limit-interval': '1s' }, 0],
    [{ 'x-rate-limit-limit': 'many', 'x-rate-limit-interval': '1s' }, 0],
    [{ 'x-rate-limit-limit': '5' }, 0],
    [{}, 0],
  ])('%j is one request in %i milliseconds', (headers, pace) => {
    expect(paceOf(new Headers(headers))).toBe(pace);
  });
});

describe('an answer that means "too many requests"', () => {
  it.each<[boolean, number, string]>([
    [true, 429, ''],
    [true, 403, '{"message":"You have exceeded a secondary rate limit. Please wait a few minutes"}'],
    [true, 403, '{"error":"Rate limit exceeded"}'],
    [true, 200, '{"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]}'],
    [true, 200, '{"errors": [{ "message": "You have exceeded a secondary rate limit" }]}'],
    [false, 403, '{"message":"The history or contributor list is too large to list contributors"}'],
    [false, 200, '{"data":{"r0":{"nameWithOwner":"a/RATE_LIMITED"}}}'],
    [false, 200, '{"results":[{"display_name":"On the secondary rate limit of \\"message\\": x"}]}'],
    [false, 404, ''],
  ])('%s: %i %s', (limited, code, text) => {
    expect(saysLimited(code, text)).toBe(limited);
  });
});
