/** Why an address cannot be one of a catalogue. */
export type AddressProblem = 'not an address' | 'not https' | 'more than a folder';

export type ParsedAddress =
  | { status: 'address'; base: string }
  /** The packaged snapshot. */
  | { status: 'none' }
  | { status: 'bad'; problem: AddressProblem };

/** Where the catalogue comes from, by who says so; the first that says anything is heard. */
export interface Addresses {
  /** The administrator's. */
  policy?: string;
  /** The person's; empty: the packaged snapshot, whatever the build says. */
  option?: string;
  /** Set when the extension was built. */
  build?: string;
}

export type AddressOrigin = keyof Addresses | 'none';

export type ChosenAddress = ParsedAddress & { from: AddressOrigin };

const longest = 1000;
const loopback = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address of a catalogue's folder, as typed: https, or http on the machine itself; without a slash at its end, and
 * without `v1` or `v1/catalog.json` where that was pasted too.
 */
export function parseAddress(text: string): ParsedAddress {
  const trimmed = text.trim();
  if (trimmed === '') return { status: 'none' };
  const typed = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed.length > longest || /\s/.test(trimmed) || !URL.canParse(typed)) return bad('not an address');
  const url = new URL(typed);
  const isHost = url.hostname.includes('.') || loopback.test(url.hostname);
  if (!isHost) return bad('not an address');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname))) return bad('not https');
  if (url.username || url.password || url.search || url.hash) return bad('more than a folder');
  return { status: 'address', base: `${url.origin}${url.pathname.replace(/(?:\/v1(?:\/catalog\.json)?)?\/*$/, '')}` };
}

const bad = (problem: AddressProblem) => ({ status: 'bad', problem }) as const;

/** Policy before option before build. */
export function chooseAddress(addresses: Addresses): ChosenAddress {
  for (const from of ['policy', 'option', 'build'] as const) {
    const text = addresses[from];
    if (text !== undefined && (text !== '' || from !== 'build')) return { ...parseAddress(text), from };
  }
  return { status: 'none', from: 'none' };
}
