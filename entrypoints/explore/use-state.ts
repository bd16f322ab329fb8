import { useEffect, useState } from 'preact/hooks';
import { type ExploreState, formatAddress, parseAddress } from '../../lib/explore/address';

/**
 * What the page shows, kept in its address. `go` makes a step that the back button takes back; `adjust` changes the step
 * one is at, for what is typed.
 */
export function useExploreState() {
  const [state, setState] = useState(() => parseAddress(location.hash));
  useEffect(() => {
    const read = () => setState(parseAddress(location.hash));
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, []);
  const write = (next: ExploreState, how: 'pushState' | 'replaceState') => {
    const address = `${location.pathname}${formatAddress(next)}`;
    if (address !== location.pathname + location.hash) history[how](undefined, '', address);
    setState(next);
  };
  return {
    state,
    go: (change: Partial<ExploreState>) => write({ ...state, ...change }, 'pushState'),
    adjust: (change: Partial<ExploreState>) => write({ ...state, ...change }, 'replaceState'),
  };
}
