/** Stands in for what Citation.js would fetch with: it is only ever given works that are there, and lib/http.ts is the one way out. */
export default function fetchNothing(): never {
  throw new Error('Citation.js does not use the network here.');
}

export const Headers = globalThis.Headers;
