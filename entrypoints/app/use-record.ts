import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordState } from '../../components/RecordView';
import { send } from '../../lib/messages';

/** One model's record, asked for whenever another model is wanted; absent: none is yet. */
export function useRecord(slug: string | undefined): { state: RecordState; retry: () => void } {
  const [read, setRead] = useState<{ slug: string; state: RecordState }>();
  const latest = useRef(0);
  const ask = async () => {
    const asked = ++latest.current;
    setRead(undefined);
    if (slug === undefined) return;
    const state: RecordState = (await send('record', slug)) ?? { status: 'unavailable' };
    if (asked === latest.current) setRead({ slug, state });
  };
  useEffect(() => void ask(), [slug]);
  return { state: read && read.slug === slug ? read.state : { status: 'loading' }, retry: () => void ask() };
}
