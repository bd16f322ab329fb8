import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrganizationCount, SearchQuery } from '../../lib/catalog/query';
import { send } from '../../lib/messages';

/** An organization's counts within the selection; absent for none, and until the answer is there. */
export function useOrganization(name: string | undefined, selection: SearchQuery): OrganizationCount | undefined {
  const [count, setCount] = useState<OrganizationCount>();
  const latest = useRef(0);
  const { limit: _, caret: __, explain: ___, ...query } = selection;
  useEffect(() => {
    const asked = ++latest.current;
    if (name === undefined) return setCount(undefined);
    void send('organizations', { ...query, limit: 500 }).then((reply) => {
      if (asked !== latest.current || reply?.status !== 'found') return;
      setCount(reply.result.find((one) => one.name === name));
    });
  }, [name, JSON.stringify(query)]);
  return count?.name === name ? count : undefined;
}
