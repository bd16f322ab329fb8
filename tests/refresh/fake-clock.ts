import type { Clock } from '../../lib/refresh/host-rules';

export interface FakeClock extends Clock {
  /** Every wait, in milliseconds. */
  waits: number[];
}

export const startOfTest = Date.parse('2026-11-25T12:00:00Z');

/** A clock that waits for nothing: each wait moves it on at once. */
export function fakeClock(random = 0): FakeClock {
  let time = startOfTest;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    random: () => random,
    async sleep(ms, signal) {
      if (ms <= 0 || signal.aborted) return;
      waits.push(ms);
      time += ms;
    },
  };
}
