/** Orders releases (`2026-09-15.1`: ISO date, dot, number): below zero when the first is older, above when it is newer. */
export function compareReleases(one: string, other: string): number {
  const [oneDate = '', oneNumber] = one.split('.');
  const [otherDate = '', otherNumber] = other.split('.');
  if (oneDate !== otherDate) return oneDate < otherDate ? -1 : 1;
  return Number(oneNumber) - Number(otherNumber);
}
