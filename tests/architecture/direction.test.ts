import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from './sources';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sheets = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.css'))
    .sort(),
);

const sided =
  /(?:^|[\s;{])((?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius)\s*:/g;
const sidedValue = /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
/** Top, right, bottom, left. */
const fourSides =
  /\b((?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))\s*:\s*([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s+([^\s;]+);/g;

function sidesIn(css: string): string[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...[...code.matchAll(sided)].map(([, property = '']) => property),
    ...[...code.matchAll(sidedValue)].map(([declaration]) => declaration),
    ...[...code.matchAll(fourSides)]
      .filter(([, , , right, , left]) => right !== left)
      .map(([declaration]) => declaration),
  ];
}

describe('style sheets know where a line begins and ends, not left and right', () => {
  it('are found', () => expect(sheets.length).toBeGreaterThan(10));

  it.each(sheets)('%s', (path) =>
    expect(
      sidesIn(readProjectFile(path)).map(
        (side) =>
          `${path} has \`${side}\`, which is wrong in Arabic or Hebrew. Use -inline-start, -inline-end, start, end.`,
      ),
    ).toEqual([]),
  );

  it.each([
    ['a { margin-left: 1px }', ['margin-left']],
    ['a { color: red; right: 0 }', ['right']],
    ['a { border-top-left-radius: 0 }', ['border-top-left-radius']],
    ['a { text-align: right; }', ['text-align: right']],
    ['a { padding: 1px 2px 3px 4px; }', ['padding: 1px 2px 3px 4px;']],
    ['a { padding: 1px 2px 3px 2px; }', []],
    ['a { margin-inline-start: 1px; text-align: end }', []],
  ])('of %s that is %j', (css, sides) => expect(sidesIn(css)).toEqual(sides));
});
