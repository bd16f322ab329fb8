import type { ServiceFailure, ServiceName } from './answer';
import type { CitingWork } from './openalex';
import type { RepositoryHealth } from './repository-health';
import type { Notice } from './work';

/** What is asked for by itself, so that one slow service keeps no other back. */
export const liveParts = ['repository', 'papers', 'citing', 'weights'] as const;
export type LivePart = (typeof liveParts)[number];

/**
 * `kept`: what was asked for before and is still here, without a request; `due`: ask for what is missing or too old;
 * `anew`: ask for everything.
 */
export type LiveMode = 'kept' | 'due' | 'anew';

/** A figure of a service, and when it gave it. */
export interface Live<Value> {
  value: Value;
  source: ServiceName;
  /** Milliseconds since 1970. */
  at: number;
  /** It is older than figures of its kind should be, or a part is missing. */
  due: boolean;
}

export type LiveRepository = Live<RepositoryHealth> & {
  /** `owner/name` as the catalogue has it. */
  asked: string;
};

export interface LivePaper {
  /** As the catalogue has them: several when its papers are one work. */
  identifiers: string[];
  title?: string;
  year?: number;
  /** By one service; counts of several are never added. */
  citations?: Live<number>;
  references?: Live<number>;
  /** By OpenAlex. */
  retracted?: Live<boolean>;
  /** By Crossref. */
  notices?: Live<Notice[]>;
}

/** What cites the most cited of a model's works. */
export interface LiveCiting {
  title?: string;
  recent?: Live<CitingWork[]>;
  top?: Live<CitingWork[]>;
  /** Shares of 1. */
  fields?: Live<{ name: string; share: number }[]>;
}

export interface LiveWeights {
  id: string;
  /** In the last 30 days. */
  downloads?: number;
  gated?: false | 'auto' | 'manual';
  license?: string;
}

/** Everything absent was not asked for or not told. */
export interface LiveFigures {
  repositories?: LiveRepository[];
  /** Papers that are one work to OpenAlex stand here once. */
  papers?: LivePaper[];
  citing?: LiveCiting;
  weights?: Live<LiveWeights>[];
}

export interface LiveReply {
  figures: LiveFigures;
  failures: ServiceFailure[];
  /** Whether GitHub was asked with a token: what is said of its limit depends on it. */
  token: boolean;
  /** Whether OpenAlex was asked with a key. */
  key: boolean;
  /** Whether the person wants a repository's health without asking, on GitHub's own pages. */
  automatic: boolean;
}
