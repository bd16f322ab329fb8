import type { ServiceName } from '../live/answer';

/** Time, waiting and chance, so that tests need none of them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early, without an error, when the signal is given. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 to 1. */
  random(): number;
}

export interface HostRules {
  name: ServiceName;
  /** Without a closing slash. */
  base: string;
  /** Milliseconds between the starts of two requests, at least. */
  pace: number;
  headers: Record<string, string>;
  /** Parameters of every request: a key, an address to write to. */
  query?: Record<string, string>;
  /** Milliseconds of the first wait after a refusal that names none. */
  unnamedWait: number;
  /** A key goes with every request. */
  keyed?: boolean;
  /** A 401 is about what was asked for, not about a key: Hugging Face says so of models that are not there. */
  hides?: boolean;
}

export interface HostTools {
  fetch: typeof fetch;
  clock: Clock;
  signal: AbortSignal;
  /** The longest wait for a limit, in milliseconds; what asks for more is given up. */
  maxWait: number;
  timeoutMs?: number;
  /** Told of long waits, and of a host given up. */
  note(line: string): void;
}

export interface HostRequest {
  /** Below the base address, with its own parameters. */
  path: string;
  method?: 'GET' | 'POST';
  body?: string;
}
