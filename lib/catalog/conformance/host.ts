import { describeFailure, type FetchFailure, type ServerAnswer } from '../../http';
import { checkHeaders, type FileRole } from './check-headers';
import type { Report } from './findings';
import type { Kind } from './kinds';

export type HostAnswer =
  | ServerAnswer
  | FetchFailure
  /** The body cannot be decompressed. */
  | { status: 'badly-encoded'; encoding: string };

/** Asks the host for a file: `path` is relative to the base address. Redirects are answers, not followed. */
export type Ask = (
  path: string,
  options: { headers?: Record<string, string>; maxBytes: number },
) => Promise<HostAnswer>;

/** A host under examination. */
export interface Host {
  ask: Ask;
  report: Report;
  /** Told of what could not be asked, in one sentence: nothing can then be said of it. */
  couldNotAsk(sentence: string): void;
}

export interface Wanted {
  path: string;
  role: FileRole;
  maxBytes: number;
  /** What it means that there is no such file. */
  whenMissing: Kind;
}

/** The answer of a file that is there, its headers examined; absent where there is none. */
export async function askForFile(host: Host, wanted: Wanted): Promise<ServerAnswer | undefined> {
  const { path, role, maxBytes, whenMissing } = wanted;
  const answer = await host.ask(path, { maxBytes });
  if (answer.status === 'too-large') {
    host.report('too-large', path, `has more than ${maxBytes} bytes`);
    return undefined;
  }
  if (answer.status === 'badly-encoded') {
    host.report('encoding', path, `says Content-Encoding: ${answer.encoding}, and is not`);
    return undefined;
  }
  if (answer.status !== 'answered') {
    host.couldNotAsk(`${path} ${describeFailure(answer)}`);
    return undefined;
  }
  const { code, headers } = answer;
  if (code >= 500 || code === 429) {
    host.couldNotAsk(`${path}: the server answers ${code}${code === 429 ? ' (too many requests)' : ''}`);
  } else if (code >= 300 && code < 400) {
    host.report('redirect', path, `answers ${code} and leads to ${headers.get('location') ?? 'nowhere'}`);
  } else if (code !== 200) {
    host.report(whenMissing, path, `answers ${code}${code === 401 || code === 403 ? ' (not for everyone)' : ''}`);
  } else {
    checkHeaders(path, answer, role, host.report);
    return answer;
  }
  return undefined;
}
