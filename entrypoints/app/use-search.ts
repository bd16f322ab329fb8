import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchQuery, SearchResult } from '../../lib/catalog/query';
import { type SearchReply, send } from '../../lib/messages';

/** An answer that is under way. */
export type SearchAnswer = Promise<SearchReply | undefined>;

/**
 * Asks the background for each query. While one is under way only the newest waits behind it, and the last answer
 * stays on screen until the next is there. `answer` is that to the first, where it was asked for beforehand.
 */
export function useSearch(first: SearchQuery, answer?: SearchAnswer) {
  const [query, setQuery] = useState(first);
  const [result, setResult] = useState<SearchResult>();
  const [answered, setAnswered] = useState<SearchQuery>();
  const [failed, setFailed] = useState(false);
  const queue = useRef<{ busy: boolean; next: SearchQuery | undefined }>({ busy: false, next: undefined });

  const run = async (wanted: SearchQuery, sent?: SearchAnswer): Promise<void> => {
    if (queue.current.busy) {
      queue.current.next = wanted;
      return;
    }
    queue.current.busy = true;
    const reply = await (sent ?? send('search', wanted));
    queue.current.busy = false;
    setFailed(reply?.status !== 'found');
    setAnswered(wanted);
    if (reply?.status === 'found') setResult(reply.result);
    const { next } = queue.current;
    queue.current.next = undefined;
    if (next) await run(next);
  };

  // Before anything can be typed: after the painting, as an effect, it would be the newest of those that wait.
  useLayoutEffect(() => void run(first, answer), []);

  return {
    query,
    result,
    answered: answered === query,
    failed,
    ask(wanted: SearchQuery) {
      setQuery(wanted);
      void run(wanted);
    },
  };
}
