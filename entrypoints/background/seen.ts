import type { Catalog } from '../../lib/catalog/service';
import type { ModelSummary } from '../../lib/catalog/summary';
import { orFailure } from '../../lib/kept/failure';
import type { Handlers } from '../../lib/messages';
import type { Seen } from '../../lib/seen/store';
import { visitAddress } from '../../lib/seen/visit';
import type { Sender } from '../../lib/sender';
import { seenWish } from '../../lib/settings/seen';

/** Remembers a page with models, if the person asked for that; never in a private window. */
export async function rememberPage(seen: Seen, models: readonly ModelSummary[], sender: Sender): Promise<void> {
  // Anything but a plain no may be a private window.
  if (sender.incognito !== false || sender.url === undefined) return;
  const address = visitAddress(sender.url);
  const slugs = models.slice(0, 20).map(({ slug }) => slug);
  if (address === undefined || slugs.length === 0 || !(await seenWish.read()).seen) return;
  await orFailure(() => seen.add({ address, slugs, at: new Date().toISOString() }));
}

/** What popup and settings ask of the pages that were opened. */
export const answerSeen = (catalog: Catalog, seen: Seen) =>
  ({
    seenPages: () =>
      orFailure(async () => {
        const visits = await seen.all();
        const found = await catalog.findAll([...new Set(visits.flatMap(({ slugs }) => slugs))]);
        const nameOf = (slug: string) => (found.status === 'found' && found.models.get(slug)?.record.name) || slug;
        const pages = visits.map(({ address, at, slugs }) => ({
          address,
          at,
          models: slugs.map((slug) => ({ slug, name: nameOf(slug) })),
        }));
        return { status: 'found', pages };
      }),

    forgetSeen: (address) =>
      orFailure(async () => {
        await (address === undefined ? seen.clear() : seen.forget(address));
        return { status: 'done' };
      }),
  }) satisfies Handlers;
