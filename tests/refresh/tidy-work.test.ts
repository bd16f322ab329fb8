import { expect, it } from 'vitest';
import { tidyWork } from '../../lib/refresh/tidy-work';

it.each([
  [{ authors: ['Ada', ' ', ''] }, { authors: ['Ada'] }],
  [{ authors: [' '] }, {}],
  [{ year: 1899 }, {}],
  [{ year: 2101 }, {}],
  [{ year: 2026 }, { year: 2026 }],
  [{ title: ' A ', venue: '' }, { title: 'A' }],
  [{ title: 'a'.repeat(3000) }, { title: 'a'.repeat(2000) }],
])('of %j the catalogue takes %j', (told, kept) => {
  expect(tidyWork({ id: 'W1', citations: 1, ...told })).toEqual({ id: 'W1', citations: 1, ...kept });
});
