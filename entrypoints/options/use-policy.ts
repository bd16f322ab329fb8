import { useEffect, useState } from 'preact/hooks';
import { followPolicy, type Policy, readPolicy } from '../../lib/settings/policy';

/** An organization's policy as it stands; absent until it is read. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    void readPolicy().then(setPolicy);
    return followPolicy(setPolicy);
  }, []);
  return policy;
}
