const greek: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** Letters that Unicode does not decompose, as they are typed without the right keyboard. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', '×': 'x' };

/**
 * Text as it is compared: lower case, no diacritics, Greek letters by name, super- and subscripts as digits, one kind
 * of dash and of apostrophe, single blanks. Punctuation stays, so that `T-A` and `TA` can be told apart.
 */
export function fold(text: string): string {
  return (isAscii.test(text) ? text.toLowerCase() : foldLetters(text)).replace(/\s+/g, ' ').trim();
}

/** Most of the catalogue is plain already, and folding it is most of the work of making an index. */
const isAscii = /^[\t-~]*$/;

function foldLetters(text: string): string {
  return text
    .replace(/[™®©]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[α-ωßæœøłđı×]/g, (letter) => greek[letter] ?? plain[letter] ?? letter)
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[‘’ʼ′´]/g, "'");
}

/** The words of folded text; an apostrophe inside a word is not a break (`alzheimer's`). */
export function wordsOf(folded: string): string[] {
  const text = folded.includes("'") ? folded.replace(/(?<=\p{L})'(?=\p{L})/gu, '') : folded;
  return text.match(isAscii.test(text) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** Folded text with letters and digits alone, so that `ESM-2`, `ESM 2` and `esm2` are one. */
export function squash(folded: string): string {
  return folded.replace(isAscii.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
}
