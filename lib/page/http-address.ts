/** An address of the web, absolute or against a base; absent for anything else, such as `mailto:` or what no browser would open. */
export function parseHttp(address: string | null | undefined, base: string | undefined): URL | undefined {
  if (!address || address.length > 2000) return undefined;
  try {
    const url = new URL(address, base);
    return url.protocol.startsWith('http') ? url : undefined;
  } catch {
    return undefined;
  }
}
