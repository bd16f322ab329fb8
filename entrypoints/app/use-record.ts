import { useEffect, useState } from 'preact/hooks';
import type { RecordState } from '../../components/RecordView';
import { send } from '../../lib/messages';

/** One model's record, asked for whenever another model is wanted. */
export function useRecord(slug: string): { state: RecordState; retry: () => void } {
  const [read, setRead] = useState<{ slug: string; state: RecordState }>();
  const wanted = read?.slug === slug ? read.state : undefined;
  const ask = async () => {
    setRead(undefined);
    setRead({ slug, state: (await send('record', slug)) ?? { status: 'unavailable' } });
  };
  useEffect(() => void ask(), [slug]);
  return { state: wanted ?? { status: 'loading' }, retry: () => void ask() };
}
