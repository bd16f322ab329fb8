type Slip = (word: string, random: () => number) => string;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** A place in the word after its first letter, with a letter after it: people rarely get the first one wrong. */
function place(word: string, random: () => number): number {
  return 1 + Math.floor(random() * (word.length - 2));
}

/** The usual slips of the keyboard. */
export const misspellings = {
  dropped: (word, random) => {
    const at = place(word, random);
    return word.slice(0, at) + word.slice(at + 1);
  },
  doubled: (word, random) => {
    const at = place(word, random);
    return word.slice(0, at + 1) + word.slice(at);
  },
  replaced: (word, random) => {
    const at = place(word, random);
    return word.slice(0, at) + alphabet[Math.floor(random() * alphabet.length)] + word.slice(at + 1);
  },
  swapped: (word, random) => {
    const at = place(word, random);
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  },
} as const satisfies Record<string, Slip>;

/** Whether one word is the other, or becomes it by one such slip. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [left, right] = [one.slice(at), other.slice(at)];
  const swapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return swapped || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}
