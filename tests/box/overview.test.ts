import { expect, it } from 'vitest';
import { overviewOf } from '../../lib/box/overview';

it.each([
  ['https://github.com/Lab/Fold', 'lab/fold'],
  ['https://github.com/lab/fold/', 'lab/fold'],
  ['https://github.com/lab/fold?tab=readme-ov-file#usage', 'lab/fold'],
  ['https://github.com/lab/fold/tree/dev', 'lab/fold'],
  ['https://github.com/lab/fold/issues', undefined],
  ['https://github.com/lab/fold/blob/main/README.md', undefined],
  ['https://github.com/lab', undefined],
  ['https://github.com/topics/protein', undefined],
  ['https://github.com/settings/profile', undefined],
  ['https://gitlab.com/lab/fold', undefined],
  ['https://raw.githubusercontent.com/lab/fold', undefined],
])('%s is the front page of %s', (url, path) => {
  expect(overviewOf(new URL(url))).toBe(path);
});
