import { expect, it } from 'vitest';
import { newsOf } from '../lib/news';
import type { TextKey } from '../lib/text';

const entries: [string, TextKey][] = [
  ['1.10.0', 'news'],
  ['1.2.0', 'newsDismiss'],
];

it.each([
  ['1.9.3', '1.10.0', 'news'],
  ['1.1.0', '1.9.0', 'newsDismiss'],
  ['1.1.0', '1.10.1', 'news'],
  ['1.10.0', '1.10.1', undefined],
  ['1.2.0', '1.2.0', undefined],
  ['nonsense', '1.0', undefined],
])('from %s to %s: %s', (before, now, key) => expect(newsOf(before, now, entries)).toBe(key));
