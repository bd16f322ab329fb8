import { setTimeout as sleep } from 'node:timers/promises';
import { probedOrigin } from '../../lib/catalog/conformance/check-headers';
import type { Ask } from '../../lib/catalog/conformance/host';
import { fetchAnswer } from '../../lib/http';
import { readRetryAfter } from '../../lib/retry-after';

/** Seconds that a server may ask to be left alone for; asked for more, the check ends. */
const longestWait = 30;
const tries = 3;

/** Asks a host as a browser on a foreign page would, and says who asks. */
export function askOverHttp(base: string, version: string): Ask {
  return async (path, { headers, maxBytes }) => {
    const ask = () =>
      fetchAnswer(`${base}/${path}`, {
        maxBytes,
        fetch: fetchWithReason,
        headers: {
          'User-Agent': `bio-rodeo-catalog-check/${version} (+https://bio.rodeo)`,
          Origin: probedOrigin,
          Accept: 'application/json',
          'Accept-Encoding': 'br, gzip',
          ...headers,
        },
      });
    let answer = await ask();
    for (let tried = 1; tried < tries && answer.status === 'answered'; tried++) {
      const seconds = readRetryAfter(answer.headers, Date.now());
      if (![429, 503].includes(answer.code) || seconds === undefined || seconds > longestWait) break;
      await sleep(1000 * seconds);
      answer = await ask();
    }
    return answer;
  };
}

/** A redirect is an answer here; and what kept a host from answering is told by the system, not by fetch. */
const fetchWithReason: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, { ...init, redirect: 'manual' });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof Error)) throw error;
    throw new Error(reasons[codeOf(cause)] ?? cause.message, { cause });
  }
};

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');

const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'its name cannot be resolved now',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate lacks the intermediate one',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};
