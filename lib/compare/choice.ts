/** Models that stand side by side at most. */
export const mostCompared = 4;

/** The models chosen for comparison with this one in or out. Absent: there is no room for one more. */
export function choose(compared: readonly string[], slug: string, chosen: boolean): string[] | undefined {
  const others = compared.filter((one) => one !== slug);
  if (!chosen) return others;
  if (compared.includes(slug)) return [...compared];
  return others.length < mostCompared ? [...others, slug] : undefined;
}
