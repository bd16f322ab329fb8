import { useEffect, useState } from 'preact/hooks';
import type { SeenPage } from '../../lib/kept/messages';
import { send } from '../../lib/messages';
import { seenWish } from '../../lib/settings/seen';

export interface SeenPages {
  /** Whether pages are remembered; absent before that is read. */
  on: boolean | undefined;
  pages: readonly SeenPage[];
  turn(on: boolean): void;
  /** Forgets one page, or all of them. */
  forget(address?: string): void;
}

/** The pages with models that were opened, as far as the person wants them remembered. */
export function useSeen(): SeenPages {
  const [on, setOn] = useState<boolean>();
  const [pages, setPages] = useState<readonly SeenPage[]>([]);
  const read = async () => {
    const [{ seen }, reply] = await Promise.all([seenWish.read(), send('seenPages')]);
    setOn(seen);
    if (reply?.status === 'found') setPages(reply.pages);
  };
  useEffect(() => void read(), []);
  return {
    on,
    pages,
    turn: (on) => void seenWish.write({ seen: on }).then(read),
    forget: (address) => void send('forgetSeen', address).then(read),
  };
}
