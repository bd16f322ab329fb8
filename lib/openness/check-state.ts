import type { ServiceFailure } from '../live/answer';
import type { OpennessCheck } from './check';
import type { Progress } from './gather';

/**
 * How a check is asked for: only what is kept; what is kept or else from GitHub; anew; its linked records as well; the
 * repository's commits, people and releases as well.
 */
export const checkModes = ['kept', 'due', 'anew', 'hub', 'health'] as const;
export type CheckMode = (typeof checkModes)[number];

/** What is known of a repository's check. */
export type CheckReply =
  /** Never checked, and it was not asked for now. */
  | { status: 'idle' }
  | {
      status: 'checked';
      check: OpennessCheck;
      /** When it was gathered, in milliseconds since 1970. */
      at: number;
      /** It comes from an earlier check. */
      kept: boolean;
      /** A part that could not be had, or why an older one is shown. */
      failure?: ServiceFailure;
      /** Whether GitHub was asked with a token: what is said of its limit depends on it. */
      token?: boolean;
    }
  | { status: 'failed'; failure: ServiceFailure; token?: boolean };

/** A check on its way to the person. */
export type CheckState = CheckReply | { status: 'running'; progress?: Progress };
