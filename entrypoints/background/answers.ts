import { type AnswerKind, answerKinds, type Forgettable } from '../../lib/kept/answers';
import { orFailure } from '../../lib/kept/failure';
import type { AnswersReply } from '../../lib/kept/messages';
import type { Handlers } from '../../lib/messages';

/** What the settings ask of the answers that are kept. `forgotten` is told of each kind that was. */
export const answerAnswers = (
  stores: Record<AnswerKind, Forgettable>,
  forgotten: (kind: AnswerKind) => Promise<void>,
) =>
  ({
    async answersKept() {
      const measured = answerKinds.map(async (kind) => {
        const size = await orFailure(async () => ({ status: 'found' as const, ...(await stores[kind].size()) }));
        return [kind, size] as const;
      });
      return Object.fromEntries(await Promise.all(measured)) as AnswersReply;
    },

    forgetAnswers: (kind) =>
      orFailure(async () => {
        await stores[kind].clear();
        // It is forgotten, whether or not all can be told.
        await forgotten(kind).catch((error) => console.warn('bio.rodeo: answers', error));
        return { status: 'done' };
      }),
  }) satisfies Handlers;
