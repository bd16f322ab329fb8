import { useEffect, useState } from 'preact/hooks';
import { forgetRecent, type Recent, readRecent, writeRecent } from '../../lib/settings/recent';

/** The searches that are remembered; absent until they are read. */
export function useRecent() {
  const [recent, setRecent] = useState<Recent>();
  const read = async () => setRecent(await readRecent());
  useEffect(() => void read(), []);
  const change = (write: Promise<void>) => void write.then(read);
  return {
    recent: recent && { searches: recent.searches, onClear: () => change(forgetRecent({ kept: recent.kept })) },
    setting: recent && { kept: recent.kept, onKeep: (kept: boolean) => change(forgetRecent({ kept })) },
    remember: (search: string) => change(writeRecent(search)),
  };
}
