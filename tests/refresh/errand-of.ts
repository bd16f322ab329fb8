import type { FigureService, ServiceFailure } from '../../lib/live/answer';
import { AnswerBook, type Question } from '../../lib/refresh/answers';
import type { Errand } from '../../lib/refresh/errand';
import { Host } from '../../lib/refresh/host';
import { type Credentials, hostRules } from '../../lib/refresh/host-list';
import type { FakeServices } from '../fixtures/services/serve';
import { fakeClock } from './fake-clock';

const today = '2026-11-25';

/** An errand whose answers and failures can be looked at. */
export function errandOf() {
  const book = new AnswerBook();
  const failures: { question: Question; keys: string[]; failure: ServiceFailure }[] = [];
  const errand: Errand = {
    book,
    today,
    record: (question, key, answer) => book.set(question, key, { day: today, answer }),
    fail: (question, keys, failure) => failures.push({ question, keys: [...keys], failure }),
  };
  return { errand, book, failures };
}

/** One of the fake services, to be asked. */
export function hostOf(name: FigureService, { bases }: FakeServices, credentials: Credentials = {}): Host {
  return new Host(hostRules(credentials, 'test', bases)[name], {
    fetch,
    clock: fakeClock(),
    signal: new AbortController().signal,
    maxWait: 900_000,
    note: () => undefined,
  });
}

/** The paths that a service was asked for, without keys. */
export const askedOf = ({ asked }: FakeServices): string[] =>
  asked.map((one) => one.asked.path.replace(/&?select=[^&]*/, ''));
