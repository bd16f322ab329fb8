import PQueue from 'p-queue';
import { fetchAnswer } from '../http';
import { readAgain, reasonOfCode, type ServiceFailure, type ServiceName } from '../live/answer';
import type { HostRequest, HostRules, HostTools } from './host-rules';
import { backOff, paceOf, saysLimited } from './limits';
import { sayFailure, sayTime } from './words';

export type HostReply =
  /** JSON, with a code of 2xx; no body is `undefined`. */
  | { status: 'replied'; headers: Headers; value: unknown }
  /** A code that is about what was asked, not about asking: 404, 422 … */
  | { status: 'refused'; code: number; headers: Headers; text: string }
  | ServiceFailure;

const attempts = 4;
const refusalsInARow = 6;
/** Milliseconds, at most, by which a named wait is lengthened: not all who wait come back at one instant. */
const jitter = 1000;
/** Milliseconds of a wait that a person would wonder about. */
const worthTelling = 20_000;
/** A host that is not there is given up sooner than one that stumbles: a batch is halved ten times to find its stone. */
const failuresInARow = (reason: ServiceFailure['reason']) => (reason === 'slow' || reason === 'unreachable' ? 3 : 12);

/**
 * The door to one host: one request at a time, never faster than its pace, waiting as long as it says, asking again
 * with growing pauses. After several failures in a row, or a wait longer than allowed, the host is given up: every
 * further question then gets the failure that closed it, and other hosts go on.
 */
export class Host {
  readonly name: ServiceName;
  readonly #queue = new PQueue({ concurrency: 1 });
  #free = 0;
  #pace: number;
  #failed = 0;
  #misread = 0;
  #closed: ServiceFailure | undefined;

  constructor(
    readonly rules: HostRules,
    private readonly tools: HostTools,
  ) {
    this.name = rules.name;
    this.#pace = rules.pace;
  }

  /** Why the host is asked no more; absent while it is. */
  get closed(): ServiceFailure | undefined {
    return this.#closed;
  }

  ask(request: HostRequest): Promise<HostReply> {
    return this.#queue.add(() => this.#insist(request));
  }

  /** Whether an answer could be made use of: a host that says only what nobody understands is given up too. */
  understood(failure?: ServiceFailure): void {
    this.#misread = failure === undefined ? 0 : this.#misread + 1;
    if (failure !== undefined && this.#misread >= failuresInARow(failure.reason)) this.#close(failure);
  }

  async #insist(request: HostRequest): Promise<HostReply> {
    const { clock, signal, maxWait, note } = this.tools;
    let attempt = 1;
    let refusals = 0;
    for (;;) {
      if (this.#closed) return this.#closed;
      const wait = this.#free - clock.now();
      if (wait > maxWait + jitter) return this.#close(this.#failure('rate-limit', { again: this.#free }));
      if (wait >= worthTelling)
        note(`${this.name} is asked again at ${sayTime(this.#free)}: it allows no more for now.`);
      await clock.sleep(wait, signal);
      if (signal.aborted) return this.#failure('stopped');
      const reply = await this.#exchange(request);
      // A refusal of what was asked for is an answer too.
      if (reply.status !== 'failed') this.#failed = 0;
      if (reply.status !== 'failed' || reply.reason === 'stopped') return reply;
      if (reply.reason === 'bad-key' || reply.reason === 'needs-key') return this.#close(reply);
      if (reply.reason === 'rate-limit') {
        const again = reply.again ?? clock.now() + this.rules.unnamedWait * 2 ** refusals;
        refusals += 1;
        if (refusals > refusalsInARow) return this.#close({ ...reply, again });
        this.#free = Math.max(this.#free, again + jitter * clock.random());
        continue;
      }
      if (attempt === attempts) {
        this.#failed += 1;
        return this.#failed >= failuresInARow(reply.reason) ? this.#close(reply) : reply;
      }
      this.#free = Math.max(this.#free, reply.again ?? 0, clock.now() + backOff(attempt, clock.random()));
      attempt += 1;
    }
  }

  async #exchange({ path, method, body }: HostRequest): Promise<HostReply> {
    const { clock, signal, fetch, timeoutMs = 30_000 } = this.tools;
    const url = new URL(this.rules.base + path);
    for (const [name, value] of Object.entries(this.rules.query ?? {})) url.searchParams.set(name, value);
    this.#free = clock.now() + this.#pace;
    const said = await fetchAnswer(url.href, {
      method,
      body,
      headers: {
        accept: 'application/json',
        ...this.rules.headers,
        ...(body && { 'content-type': 'application/json' }),
      },
      fetch,
      signal,
      timeoutMs,
      maxBytes: 20_000_000,
    });
    if (said.status === 'aborted') return this.#failure('stopped');
    if (said.status === 'timeout') return this.#failure('slow');
    if (said.status !== 'answered') {
      return this.#failure(said.status === 'unreachable' ? 'unreachable' : 'unexpected', { detail: said.status });
    }
    const { code, headers } = said;
    const again = readAgain(headers, clock.now());
    this.#pace = Math.max(this.rules.pace, paceOf(headers));
    // Nothing left for now: the next question waits, this one was answered.
    if (again !== undefined) this.#free = Math.max(this.#free, again);
    const text = new TextDecoder().decode(said.body);
    if (saysLimited(code, text)) return this.#failure('rate-limit', { again, detail: String(code) });
    const reason = reasonOfCode(code, headers);
    if (code === 401 && !this.rules.hides) return this.#failure(this.rules.keyed ? 'bad-key' : 'needs-key');
    if (code >= 400 && code < 500) return { status: 'refused', code, headers, text };
    if (code < 200 || code >= 300 || code === 202) return this.#failure(reason, { again, detail: String(code) });
    try {
      return { status: 'replied', headers, value: text === '' ? undefined : JSON.parse(text) };
    } catch {
      return this.#failure('unexpected', { detail: 'not JSON' });
    }
  }

  #failure(reason: ServiceFailure['reason'], more: Partial<ServiceFailure> = {}): ServiceFailure {
    return { status: 'failed', service: this.name, reason, ...more };
  }

  #close(failure: ServiceFailure): ServiceFailure {
    this.#closed = failure;
    this.tools.note(`${sayFailure(failure)}. It is asked no more in this run.`);
    return failure;
  }
}
