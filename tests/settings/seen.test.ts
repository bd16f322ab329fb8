import { describe, expect, it } from 'vitest';
import { seenWish } from '../../lib/settings/seen';

describe('whether opened pages are remembered', () => {
  it.each([
    [true, true],
    [false, false],
    [undefined, false],
    ['yes', false],
  ])('is off until it is switched on: %j', (stored, seen) => {
    expect(seenWish.parse({ seen: stored })).toEqual({ seen });
  });
});
