import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgain, reasonOfCode } from '../../lib/live/answer';

const now = Date.parse('2026-11-25T14:00:00Z');
const at = (time: string) => Date.parse(`2026-11-25T${time}Z`);

describe('when a service may be asked again', () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds to wait', { 'retry-after': '300' }, at('14:05:00')],
    ['a date', { 'retry-after': 'Wed, 25 Nov 2026 14:10:00 GMT' }, at('14:10:00')],
    ['a date that is over', { 'retry-after': 'Wed, 25 Nov 2026 13:00:00 GMT' }, now],
    ['words', { 'retry-after': 'soon' }, undefined],
    [
      "GitHub's reset, seconds since 1970",
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(at('14:05:00') / 1000) },
      at('14:05:00'),
    ],
    [
      "OpenAlex's reset, seconds from now",
      { 'x-ratelimit-remaining-usd': '0', 'x-ratelimit-reset': '60' },
      at('14:01:00'),
    ],
    ['a reset with requests left', { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '60' }, undefined],
    ["Hugging Face's ratelimit", { ratelimit: '"api";r=0;t=55' }, at('14:00:55')],
    ["Hugging Face's ratelimit with requests left", { ratelimit: '"api";r=489;t=55' }, undefined],
    ['nothing', {}, undefined],
  ])('is read from %s', (_, headers, expected) => {
    expect(readAgain(new Headers(headers), now)).toBe(expected);
  });

  it('is never before now, whatever the headers say', () => {
    const said = fc.oneof(fc.integer().map(String), fc.stringMatching(/^[ -~]*$/));
    fc.assert(
      fc.property(said, said, (after, reset) => {
        const headers = new Headers({ 'retry-after': after, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
        const again = readAgain(headers, now);
        expect(again === undefined || (Number.isFinite(again) && again >= now)).toBe(true);
      }),
    );
  });
});

describe('a refusal of 403', () => {
  it.each<[string, Record<string, string>, string]>([
    ['with nothing remaining is a limit', { 'x-ratelimit-remaining': '0' }, 'rate-limit'],
    ['with a time to wait is a limit', { 'retry-after': '60' }, 'rate-limit'],
    ['otherwise is a refusal', { 'x-ratelimit-remaining': '12' }, 'forbidden'],
  ])('%s', (_, headers, reason) => {
    expect(reasonOfCode(403, new Headers(headers))).toBe(reason);
  });
});
