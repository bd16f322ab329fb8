import { useEffect, useState } from 'preact/hooks';
import { choose } from '../../lib/compare/choice';
import { followSettings, readState, writeCompared } from '../../lib/settings';

export interface Compared {
  /** Slugs of the models chosen for comparison. */
  compared: readonly string[];
  /** Whether they are read yet. */
  known: boolean;
  /** Takes a model in or out; false: there is no room. */
  set(slug: string, chosen: boolean): Promise<boolean>;
  clear(): void;
}

/** The models chosen for comparison, in step with every other page and panel. */
export function useCompared(): Compared {
  const [compared, setCompared] = useState<readonly string[]>();
  useEffect(() => {
    void readState().then((state) => setCompared(state.compared), ignoreUpdated);
    return followSettings((settings) => setCompared(settings.compared));
  }, []);
  return {
    compared: compared ?? [],
    known: compared !== undefined,
    async set(slug, chosen) {
      const next = choose((await readState()).compared, slug, chosen);
      if (next) await writeCompared(next);
      return next !== undefined;
    },
    clear: () => void writeCompared([]),
  };
}

/** The extension was updated under this page: nothing is chosen then. */
const ignoreUpdated = () => undefined;
