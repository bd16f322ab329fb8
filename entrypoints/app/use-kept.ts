import { useEffect, useState } from 'preact/hooks';
import type { SaveReply } from '../../lib/kept/messages';
import { send } from '../../lib/messages';
import { longestTag, mostTags } from '../../lib/saved/limits';
import type { SavedModel } from '../../lib/saved/schema';
import { parseTags } from '../../lib/saved/tags';

export interface KeptModel {
  /** What is kept of it; absent: nothing, or nobody could tell yet. */
  saved: SavedModel | undefined;
  known: boolean;
  /** Why the last wish was not done. */
  failure: Exclude<SaveReply, { status: 'saved' }> | { status: 'disconnected' } | undefined;
  /** Taken out a moment ago. */
  removed: SavedModel | undefined;
  save(): Promise<boolean>;
  remove(): Promise<boolean>;
  restore(): Promise<boolean>;
  annotate(note: string, tags: string): Promise<boolean>;
}

/** What a person keeps of one model. */
export function useKept(slug: string): KeptModel {
  const [known, setKnown] = useState(false);
  const [saved, setSaved] = useState<SavedModel>();
  const [removed, setRemoved] = useState<SavedModel>();
  const [failure, setFailure] = useState<KeptModel['failure']>();

  useEffect(() => {
    let current = true;
    setKnown(false);
    setSaved(undefined);
    setRemoved(undefined);
    setFailure(undefined);
    void send('kept', slug).then((reply) => {
      if (!current) return;
      setKnown(true);
      if (reply?.status === 'saved') setSaved(reply.saved);
    });
    return () => {
      current = false;
    };
  }, [slug]);

  /** Whether it was done; if so the model is as the background now has it. */
  const settle = (reply: SaveReply | undefined): boolean => {
    const done = reply?.status === 'saved';
    setFailure(done ? undefined : (reply ?? { status: 'disconnected' }));
    if (done) {
      setSaved(reply.saved);
      setRemoved(undefined);
    }
    return done;
  };

  return {
    saved,
    known,
    failure,
    removed,
    save: async () => settle(await send('save', slug)),
    restore: async () => (removed ? settle(await send('restore', removed)) : false),
    async annotate(note, tags) {
      const words = { slug, note: note.trim(), tags: parseTags(tags, longestTag, mostTags) };
      return settle(await send('annotate', words));
    },
    async remove() {
      const reply = await send('unsave', slug);
      if (reply?.status !== 'removed' && reply?.status !== 'absent') {
        setFailure(reply ?? { status: 'disconnected' });
        return false;
      }
      setFailure(undefined);
      setSaved(undefined);
      setRemoved(reply.status === 'removed' ? reply.saved : undefined);
      return true;
    },
  };
}
