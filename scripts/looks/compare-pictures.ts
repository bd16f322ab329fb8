import pixelmatch from 'pixelmatch';
import type { Picture } from './thumbnail';

/**
 * Cells that may differ, in a picture of any size. Pictures of one build on one machine are the same to the last cell,
 * and what tells the day is masked; the few are for a blink of a cursor or a rounded half pixel. A word of 12 px has more.
 */
const tolerated = 5;
/** How far a cell's colour may be off, 0 to 1, in pixelmatch's sense of what eyes tell apart: eight levels of gray. */
const threshold = 0.03;

export type Comparison = { same: true } | { same: false; sentence: string; difference?: Picture };

/**
 * Whether a picture still looks as it was accepted. What it sees, as `tests/e2e/chromium/looks.e2e.ts` tries in light and
 * dark (cells that differed when last tried): an accent colour a little off (17), a button 4 px lower (14), a label that
 * is missing (19), letters 1 px smaller (269), a word of four letters that is missing (8).
 */
export function comparePictures(accepted: Picture, now: Picture): Comparison {
  const { width, height } = accepted;
  if (now.width !== width || now.height !== height) {
    return { same: false, sentence: `is ${now.width} × ${now.height} cells now, was ${width} × ${height}` };
  }
  const data = new Uint8Array(accepted.data.length);
  const differing = pixelmatch(accepted.data, now.data, data, width, height, { threshold, includeAA: true });
  if (differing <= tolerated) return { same: true };
  const sentence = `differs in ${differing} of its ${width * height} cells`;
  return { same: false, sentence, difference: { width, height, data } };
}

const grounds = { light: [255, 255, 255], dark: [21, 25, 29] } as const;

/** What is wrong with a picture on any machine, whatever its fonts: nothing drawn, or not in the colours of its theme. */
export function faultsOf({ width, height, data }: Picture, theme: 'light' | 'dark', leastGround: number): string[] {
  let ground = 0;
  const colors = new Set<number>();
  for (let index = 0; index < data.length; index += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
    colors.add(red * 65536 + green * 256 + blue);
    // The cells' levels are told in steps.
    if (grounds[theme].every((level, channel) => Math.abs(level - ([red, green, blue][channel] ?? 0)) <= 4)) ground++;
  }
  const share = ground / (width * height);
  return [
    ...(colors.size < 20 ? [`is almost empty: ${colors.size} colours`] : []),
    ...(share < leastGround ? [`has the ${theme} ground on ${(share * 100).toFixed(1)} % of its area only`] : []),
  ];
}
