import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeepFailure } from '../../lib/kept/failure';
import { send } from '../../lib/messages';
import type { SavedEntry } from '../../lib/saved/arrange';
import { longestTag, mostTags } from '../../lib/saved/limits';
import type { Notice } from '../../lib/saved/notices';
import type { SavedModel } from '../../lib/saved/schema';
import { parseTags } from '../../lib/saved/tags';

export interface SavedList {
  /** Absent before they are read. */
  entries: readonly SavedEntry[] | undefined;
  notices: readonly Notice[];
  failure: KeepFailure['why'] | undefined;
  /** The model taken out last, until it is put back or another one is. */
  removed: SavedModel | undefined;
  read(): void;
  remove(slug: string): void;
  restore(): void;
  /** Whether it was kept. */
  annotate(slug: string, note: string, tags: string): Promise<boolean>;
  noticed(slug: string): void;
}

/** Everything saved, read anew after each change; at first when the time has come, so that nothing waits behind it. */
export function useSaved(time: boolean): SavedList {
  const [entries, setEntries] = useState<readonly SavedEntry[]>();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [failure, setFailure] = useState<KeepFailure['why']>();
  const [removed, setRemoved] = useState<SavedModel>();

  const failed = (reply: { status: string; why?: KeepFailure['why'] } | undefined) =>
    reply && reply.status !== 'failed' ? undefined : (reply?.why ?? 'broken');
  const latest = useRef(0);
  const read = async () => {
    const asked = ++latest.current;
    const reply = await send('saved');
    if (asked !== latest.current) return;
    if (reply?.status === 'found') {
      setEntries(reply.entries);
      setNotices(reply.notices);
    } else setFailure(failed(reply));
  };
  const change = async (wish: Promise<{ status: string; why?: KeepFailure['why'] } | undefined>): Promise<boolean> => {
    const why = failed(await wish);
    setFailure(why);
    await read();
    return why === undefined;
  };
  useEffect(() => {
    if (time) void read();
  }, [time]);

  return {
    entries,
    notices,
    failure,
    removed,
    read: () => void read(),
    remove(slug) {
      const removing = send('unsave', slug);
      void removing.then((reply) => reply?.status === 'removed' && setRemoved(reply.saved));
      void change(removing);
    },
    restore() {
      // Until it is back it is nowhere else.
      if (!removed) return;
      const put = () => setRemoved((now) => (now === removed ? undefined : now));
      void change(send('restore', removed)).then((done) => done && put());
    },
    annotate: (slug, note, tags) =>
      change(send('annotate', { slug, note: note.trim(), tags: parseTags(tags, longestTag, mostTags) })),
    noticed: (slug) => void change(send('noticed', slug)),
  };
}
