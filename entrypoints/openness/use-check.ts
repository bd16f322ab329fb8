import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../lib/messages';
import type { CheckMode, CheckState } from '../../lib/openness/check-state';

/** Milliseconds between two looks at how far a check is. */
const glance = 250;

const first = (asked: boolean): CheckState => ({ status: asked ? 'running' : 'idle' });

/** The check of a repository: what is kept of it first, or at once a check of it where the person has asked for one. */
export function useCheck(path: string | undefined, asked: boolean) {
  const [state, setState] = useState<CheckState>(first(asked));
  const shown = useRef<string | undefined>(undefined);

  const run = async (mode: CheckMode) => {
    if (path === undefined) return;
    const still = () => shown.current === path;
    let under = mode !== 'kept';
    if (under) setState({ status: 'running' });
    const follow = async () => {
      const progress = await send('checkProgress', path);
      if (!under || !still()) return;
      if (progress) setState({ status: 'running', progress });
      setTimeout(() => void follow(), glance);
    };
    if (under) setTimeout(() => void follow(), glance);
    const reply = await send('checkOpenness', { path, mode });
    under = false;
    const silence: CheckState = {
      status: 'failed',
      failure: { status: 'failed', service: 'GitHub', reason: 'unexpected' },
    };
    if (still()) setState(reply ?? silence);
  };

  useEffect(() => {
    shown.current = path;
    setState(first(asked));
    void run(asked ? 'due' : 'kept');
    return () => {
      shown.current = undefined;
    };
  }, [path]);

  return { state, run: (mode: CheckMode) => void run(mode) };
}
