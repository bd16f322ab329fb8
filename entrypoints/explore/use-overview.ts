import { useEffect, useRef, useState } from 'preact/hooks';
import type { CategoryLeaders, OrganizationCount, Plot, SearchQuery } from '../../lib/catalog/query';
import type { ExploreView } from '../../lib/explore/address';
import { send } from '../../lib/messages';

/** What a view other than the list shows; the last answer stays until the next is there. */
export type Overview =
  | { view: 'leaders'; groups: CategoryLeaders[] }
  | { view: 'organizations'; organizations: OrganizationCount[]; more: boolean }
  | { view: 'plot'; plot: Plot };

const leadersEach = 5;
const leadersOfOne = 50;

/**
 * Asks for what the view shows of the selection; absent for the list, and before the first answer. While the catalogue
 * cannot be asked (`failed`) it waits, and asks again when it can.
 */
export function useOverview(
  view: ExploreView,
  query: SearchQuery,
  limit: number,
  failed: boolean,
): Overview | undefined {
  const [overview, setOverview] = useState<Overview>();
  const latest = useRef(0);
  const { text, category, label, hasCode, hasWeights, sort } = query;

  useEffect(() => {
    const asked = ++latest.current;
    if (failed) return;
    void ask(view, { text, category, label, hasCode, hasWeights, sort, limit }).then((answer) => {
      if (asked === latest.current) setOverview(answer);
    });
  }, [view, text, category, label, hasCode, hasWeights, sort, limit, failed]);
  return overview?.view === view ? overview : undefined;
}

async function ask(view: ExploreView, query: SearchQuery): Promise<Overview | undefined> {
  if (view === 'leaders') {
    const reply = await send('leaders', { ...query, limit: query.category ? leadersOfOne : leadersEach });
    if (reply?.status !== 'found') return undefined;
    const isWanted = ({ category }: CategoryLeaders) => !query.category || category === query.category;
    return { view, groups: reply.result.filter(isWanted) };
  }
  if (view === 'organizations') {
    const reply = await send('organizations', query);
    if (reply?.status !== 'found') return undefined;
    return { view, organizations: reply.result, more: reply.result.length === query.limit };
  }
  if (view === 'plot') {
    const reply = await send('plot', query);
    return reply?.status === 'found' ? { view, plot: reply.result } : undefined;
  }
  return undefined;
}
