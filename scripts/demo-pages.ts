/** What the demo opens when it is given no address: one model by its preprint, its repository and a publisher's page. */
export const demoPages = [
  'https://arxiv.org/abs/1908.06912',
  'https://github.com/MrGiovanni/ModelsGenesis',
  'https://link.springer.com/chapter/10.1007/978-3-030-32251-9_42',
] as const;

/** Whether the web answers, asked of one of the pages' hosts with a short patience. */
export async function isOnline(probe = 'https://arxiv.org/', patience = 2500): Promise<boolean> {
  try {
    await fetch(probe, { method: 'HEAD', signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}

/** A file name that tells the page: its host's name and the end of its path. */
export function pageName(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host =
    hostname
      .replace(/^www\./, '')
      .split('.')
      .at(-2) ?? hostname;
  const tail = pathname.split('/').filter(Boolean).at(-1) ?? 'home';
  return `${host}-${tail}`
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, 60);
}
