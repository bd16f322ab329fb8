import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { MarkedText } from '../../components/MarkedText';
import { expectAccessible } from './axe';

it.each([
  ['ESM-2', [[0, 3]], '<mark>ESM</mark>-2'],
  [
    'Models Genesis',
    [
      [0, 3],
      [7, 14],
    ],
    '<mark>Mod</mark>els <mark>Genesis</mark>',
  ],
  ['ESM-2', [], 'ESM-2'],
  ['ESM-2', undefined, 'ESM-2'],
  ['<b>', [[1, 2]], '&lt;<mark>b</mark>&gt;'],
] as const)('%s, marked at %j, is %s', async (text, spans, html) => {
  const { container } = render(<MarkedText text={text} spans={spans} />);
  expect(container.innerHTML).toBe(html);
  await expectAccessible();
});
