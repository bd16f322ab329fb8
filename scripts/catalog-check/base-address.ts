export type BaseAddress =
  /** `note`: what was taken for it, where more than a folder was given. */
  { status: 'address'; base: string; note?: string } | { status: 'bad'; problem: string };

/** The folder that holds `v1/`, as an address without a closing slash. */
export function readBaseAddress(text: string): BaseAddress {
  if (!URL.canParse(text)) return bad(`"${text}" is no address: give one such as https://catalog.example/bio.`);
  const url = new URL(text);
  const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    return bad(`${text} is not https: clients read a catalogue over https only (http on their own machine).`);
  }
  if (url.search || url.hash || url.username || url.password) {
    return bad('Give the address of a folder, without a name, a query or a fragment.');
  }
  const folder = url.pathname.replace(/\/+$/, '');
  const above = folder.replace(/\/v1(?:\/catalog\.json)?$/, '');
  const base = `${url.origin}${above}`;
  if (above === folder) return { status: 'address', base };
  return { status: 'address', base, note: `The base address is the folder that holds v1/: ${base} is checked.` };
}

const bad = (problem: string) => ({ status: 'bad', problem }) as const;
