import { useEffect, useState } from 'preact/hooks';
import { choose } from '../../lib/compare/choice';
import { comparedModels } from '../../lib/settings/compared';

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
    void comparedModels.read().then((state) => setCompared(state.compared), ignoreUpdated);
    return comparedModels.follow((now) => setCompared(now.compared));
  }, []);
  return {
    compared: compared ?? [],
    known: compared !== undefined,
    async set(slug, chosen) {
      const next = choose((await comparedModels.read()).compared, slug, chosen);
      if (next) await comparedModels.write({ compared: next });
      return next !== undefined;
    },
    clear: () => void comparedModels.write({ compared: [] }),
  };
}

/** The extension was updated under this page: nothing is chosen then. */
const ignoreUpdated = () => undefined;
