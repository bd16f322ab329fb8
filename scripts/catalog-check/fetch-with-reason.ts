/** Told when a body cannot be decompressed. */
type OnBadEncoding = (encoding: string) => void;

/**
 * A fetch for which a redirect is an answer, and whose errors say what the system says: why a host did not answer, or
 * stopped in the middle.
 */
export function fetchWithReason(onBadEncoding: OnBadEncoding): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' }).catch((error: unknown) => {
      throw new Error(reasonOf(error), { cause: error });
    });
    const { status, headers, body } = response;
    const encoding = headers.get('content-encoding') ?? '';
    const told = body && withReason(body, () => onBadEncoding(encoding));
    return new Response(told, { status, headers });
  };
}

function withReason(body: ReadableStream<Uint8Array>, onBadEncoding: () => void): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        // The codes of Node's zlib, for gzip and for Brotli.
        if (/^(?:Z_|ERR__ERROR_)/.test(codeOf(causeOf(error)))) onBadEncoding();
        controller.error(new Error(reasonOf(error), { cause: error }));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

const causeOf = (error: unknown): unknown => (error instanceof Error && error.cause) || error;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  return reasons[codeOf(cause)] ?? (cause instanceof Error ? cause.message : String(cause));
}

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
