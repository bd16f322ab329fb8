import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/kept/answers';

async function* entries(...values: unknown[]) {
  for (const value of values) yield { value };
}

describe('how much is kept', () => {
  it.each<[string, unknown[], { entries: number; bytes: number }]>([
    ['nothing', [], { entries: 0, bytes: 0 }],
    ['bytes, not characters', ['ä'], { entries: 1, bytes: 4 }],
    ['the sum of its entries', [{ a: 1 }, [2]], { entries: 2, bytes: 10 }],
  ])('is %s', async (_, values, size) => expect(await measure(entries(...values))).toEqual(size));
});
