/** Long work, which may be interrupted wherever it yields. */
export type Work<Value> = Generator<void, Value>;

/** Does it at one go. */
export function doNow<Value>(work: Work<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds at a stretch: less than a person notices of what waits meanwhile. */
const longestSlice = 10;
let turn: Promise<unknown> | undefined;

/** The next turn of the event loop that no other sliced work takes: several at once leave as many gaps as one alone. */
function nextTurn(): Promise<unknown> {
  const next = () => new Promise((resolve) => setTimeout(resolve, 0));
  turn = turn ? turn.then(next) : next();
  return turn;
}

/** Does it in slices, between which everything else has its turn. */
export async function doInSlices<Value>(work: Work<Value>, pause: () => Promise<unknown> = nextTurn): Promise<Value> {
  for (let begun = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < longestSlice) continue;
    await pause();
    begun = performance.now();
  }
}

const sortedAtOnce = 500;

/** Sorts into a new list; equals keep their order. */
export function* sorted<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): Work<Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += sortedAtOnce) {
    runs.push(items.slice(at, at + sortedAtOnce).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other] = [runs[at], runs[at + 1]];
      merged.push(other ? yield* merge(one, other, compare) : one);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Item>(one: Item[], other: Item[], compare: (one: Item, other: Item) => number): Work<Item[]> {
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const takesLeft = compare(one[left] as Item, other[right] as Item) <= 0;
    merged.push((takesLeft ? one[left++] : other[right++]) as Item);
    if (merged.length % sortedAtOnce === 0) yield;
  }
  for (; left < one.length; left++) merged.push(one[left] as Item);
  for (; right < other.length; right++) merged.push(other[right] as Item);
  return merged;
}

/** The order of strings by their code units. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
