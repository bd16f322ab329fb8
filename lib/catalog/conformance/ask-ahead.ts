import type { Ask } from './host';

/** Files asked for at the same time: quick for whoever waits, and no burden for a host. */
const ahead = 4;

/** Asks for files of a list a few ahead of their turn. Whoever takes them in turn finds their faults in that order. */
export function askAhead(ask: Ask, paths: readonly string[]): Ask {
  const places = new Map(paths.map((path, place) => [path, place]));
  const asked = new Map<string, ReturnType<Ask>>();
  return async (path, options) => {
    const place = places.get(path);
    if (place === undefined) return ask(path, options);
    for (const next of paths.slice(place, place + ahead)) if (!asked.has(next)) asked.set(next, ask(next, options));
    const answer = await asked.get(path);
    // An answer that was taken is not kept: all of them together may be a hundred megabytes.
    places.delete(path);
    asked.delete(path);
    return answer ?? ask(path, options);
  };
}
