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
