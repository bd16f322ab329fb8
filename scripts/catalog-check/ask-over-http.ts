import { setTimeout as sleep } from 'node:timers/promises';
import { probedOrigin } from '../../lib/catalog/conformance/check-headers';
import type { Ask, HostAnswer } from '../../lib/catalog/conformance/host';
import { fetchAnswer } from '../../lib/http';
import { readRetryAfter } from '../../lib/retry-after';
import { fetchWithReason } from './fetch-with-reason';

/** Seconds that a server may ask to be left alone for; asked for more, the check ends. */
const longestWait = 30;
const tries = 3;

/** Asks a host as a browser on a foreign page would, and says who asks. */
export function askOverHttp(base: string, version: string): Ask {
  return async (path, { headers, maxBytes }) => {
    const ask = async (): Promise<HostAnswer> => {
      let badly: string | undefined;
      const fetch = fetchWithReason((encoding) => {
        badly = encoding;
      });
      const answer = await fetchAnswer(`${base}/${path}`, {
        maxBytes,
        fetch,
        headers: {
          'User-Agent': `bio-rodeo-catalog-check/${version} (+https://bio.rodeo)`,
          Origin: probedOrigin,
          Accept: 'application/json',
          'Accept-Encoding': 'br, gzip',
          ...headers,
        },
      });
      return badly === undefined ? answer : { status: 'badly-encoded', encoding: badly };
    };
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
