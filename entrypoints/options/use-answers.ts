import { useEffect, useState } from 'preact/hooks';
import type { AnswerKind } from '../../lib/kept/answers';
import type { AnswersReply, Done } from '../../lib/kept/messages';
import { send } from '../../lib/messages';

/** How much of what services answered is kept, absent until that is read; and the way to forget one kind of it. */
export function useAnswers(): [kept: AnswersReply | undefined, forget: (kind: AnswerKind) => Promise<Done>] {
  const [kept, setKept] = useState<AnswersReply>();
  const read = async () => setKept(await send('answersKept'));
  useEffect(() => void read(), []);
  return [
    kept,
    async (kind) => {
      const done = (await send('forgetAnswers', kind)) ?? { status: 'failed', why: 'broken' };
      await read();
      return done;
    },
  ];
}
