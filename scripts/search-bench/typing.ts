import type { Find } from './libraries';

/** As long, in ms, as keystrokes of one library are measured; as many as these in any case, and no more than those. */
const longestTyping = 10_000;
const leastKeystrokes = 5;
const mostKeystrokes = 2000;
/** As many results as the popup shows at first. */
const shown = 20;

/** What each keystroke takes us and a library, in ms, by turns: what else the machine does meets both. */
export function typeInTurns(ours: Find, theirs: Find, texts: readonly string[]): { ours: number[]; theirs: number[] } {
  const times = { ours: [] as number[], theirs: [] as number[] };
  const end = performance.now() + longestTyping;
  for (const [at, text] of texts.slice(0, mostKeystrokes).entries()) {
    if (at >= leastKeystrokes && performance.now() > end) break;
    times.ours.push(timed(ours, text));
    times.theirs.push(timed(theirs, text));
  }
  return times;
}

/** What each keystroke takes a search that has the machine to itself, in ms. */
export function typeAlone(find: Find, texts: readonly string[]): number[] {
  return texts.slice(0, mostKeystrokes).map((text) => timed(find, text));
}

function timed(find: Find, text: string): number {
  const begun = performance.now();
  find(text, shown);
  return performance.now() - begun;
}
