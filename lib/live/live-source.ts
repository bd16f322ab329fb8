import { send } from '../messages';
import { followFiguresForgotten } from '../settings/forgotten';
import type { LiveMode, LivePart, LiveReply } from './live-figures';

/** Live figures by way of the background, for the panel and the popup. */
export function liveSource(automatic: boolean) {
  return {
    automatic,
    async ask(question: { slug: string; part: LivePart; mode: LiveMode }): Promise<LiveReply | undefined> {
      const answer = await send('live', question);
      return answer?.status === 'found' ? answer : undefined;
    },
    followForgotten: followFiguresForgotten,
    onSettings: () => void send('openSettings'),
    onCheck: (path: string, slug: string) => void send('openCheck', { path, slug }),
  };
}
