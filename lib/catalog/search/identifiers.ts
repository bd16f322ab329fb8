import type { IdentifierKey } from '../../identifiers/key';
import type { SearchDocument } from './document';
import { PrefixTable } from './prefix-table';

/** Reads the identifiers that a text is, as the detector reads them. */
export type ReadIdentifiers = (text: string) => IdentifierKey[];

export type IdentifierAnswer =
  /** The text names these models. */
  | { status: 'exact'; documents: number[] }
  /** Identifiers of these models begin so. */
  | { status: 'beginning'; documents: number[] }
  /** It can only be an identifier, and the catalogue does not have it. */
  | { status: 'unknown' }
  /** To be read as words: the text itself, or the last part of an address. */
  | { status: 'words'; text: string };

/** What stands before an identifier in an address or a citation. */
const front =
  /^(?:(?:dx\.)?doi\.org\/|doi:\s*|(?:export\.)?arxiv\.org\/(?:abs|pdf|html)\/|arxiv:\s*|github\.com\/|huggingface\.co\/|hf\.co\/|openreview\.net\/(?:forum|pdf)\?id=|pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:\s*|(?:www\.ncbi|pmc\.ncbi)\.nlm\.nih\.gov\/(?:pmc\/)?articles\/|pmcid:\s*)/;
const shortestBeginning = 3;
/** No identifier is shorter: the shortest repository is `a/b`, the shortest PubMed number of these has seven digits. */
const shortestValue = 3;

/** The models by what names them exactly: keys, addresses, and what these begin with as one types. */
export class IdentifierIndex {
  readonly #keys = new Map<string, number[]>();
  readonly #values = new Map<string, number[]>();
  /** Its bio.rodeo page and resources: a page may be one model's resource and another's identifier, which then counts. */
  readonly #addresses = new Map<string, number[]>();
  readonly #beginnings: PrefixTable;
  readonly #read: ReadIdentifiers;

  constructor(documents: SearchDocument[], read: ReadIdentifiers) {
    this.#read = read;
    documents.forEach((entry, document) => {
      for (const key of entry.identifiers) {
        put(this.#keys, key, document);
        put(this.#values, withoutScheme(key), document);
      }
      for (const address of entry.addresses) put(this.#addresses, address, document);
    });
    this.#beginnings = new PrefixTable(
      [...this.#values, ...this.#addresses].flatMap(([key, found]) =>
        found.map((document) => ({ key, document, note: 0 })),
      ),
    );
  }

  answer(text: string): IdentifierAnswer {
    const trimmed = text.trim();
    const keys = this.#read(trimmed);
    const known = [trimmed, ...keys].flatMap((key) => this.#keys.get(key) ?? []);
    if (known.length > 0) return { status: 'exact', documents: [...new Set(known)] };

    const address = addressOf(trimmed);
    const value = address.replace(front, '').trim();
    const named = this.#values.get(value);
    if (named) return { status: 'exact', documents: named };
    const isLabelled = value !== address || /^https?:/i.test(trimmed);
    const looksLikeOne =
      isLabelled || /^10\.\d|^\d{4}\.\d|^pmc\d|^\d{7,8}$/.test(value) || /^[^\s/]+\/\S*$/.test(trimmed);
    if (!looksLikeOne || /\s/.test(value)) return { status: 'words', text };

    const whole =
      wholeValueIn(value, this.#values) ??
      wholeValueIn(address, this.#values) ??
      wholeValueIn(address, this.#addresses);
    if (whole) return { status: 'exact', documents: whole };
    const typed = trimmed.endsWith('/') ? `${value}/` : value;
    const begun = typed.length < shortestBeginning ? [] : [...this.#beginnings.startingWith(typed)];
    if (begun.length > 0)
      return { status: 'beginning', documents: [...new Set(begun.map(({ document }) => document))] };
    const isPaper = keys.some((key) => /^(?:doi|arxiv|openreview|pmid|pmc):/.test(key));
    if (isPaper || /^10\.\d|^\d{4}\.\d{4,}|^pmc\d/.test(value)) return { status: 'unknown' };
    return { status: 'words', text: isLabelled ? lastPartOf(value) : text };
  }
}

/** What the text, or what it begins with before a version, a sub-page or a file's ending, leads to. */
function wholeValueIn(text: string, values: ReadonlyMap<string, number[]>): number[] | undefined {
  for (let end = text.length; end >= shortestValue; end--) {
    const rest = text.slice(end, end + 2);
    if (rest !== '' && !/^(?:[/.?#&)\],;:]|v\d)/.test(rest)) continue;
    const found = values.get(text.slice(0, end));
    if (found) return found;
  }
  return undefined;
}

/** An address without scheme, `www.` and closing slash, in lower case. */
export function addressOf(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

function withoutScheme(key: string): string {
  const value = key.slice(key.indexOf(':') + 1).toLowerCase();
  return value.startsWith('github.com/') ? value.slice('github.com/'.length) : value;
}

function lastPartOf(address: string): string {
  const path = address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  return path[0]?.includes('.') ? (path.slice(1).at(-1) ?? address) : (path[1] ?? path[0] ?? address);
}

function put(map: Map<string, number[]>, key: string, document: number): void {
  const found = map.get(key);
  if (!found) map.set(key, [document]);
  else if (found.at(-1) !== document) found.push(document);
}
