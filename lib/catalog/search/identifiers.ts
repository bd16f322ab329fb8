import type { IdentifierKey } from '../../identifiers/key';
import type { Work } from '../in-slices';
import type { SearchDocument } from './document';
import { type PrefixEntry, PrefixTable, type StoredTable } from './prefix-table';

/** Reads the identifiers that a text is, as the detector reads them. */
export type ReadIdentifiers = (text: string) => IdentifierKey[];

export type IdentifierAnswer =
  /** The text names these models. */
  | { status: 'exact'; documents: number[] }
  /** Identifiers of these models begin so; a model comes once for each of them. */
  | { status: 'beginning'; documents: Iterable<number> }
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

/** Notes of an entry: it names the model; it is its bio.rodeo page or a resource, which may be another model's name. */
const value = 0;
const page = 1;

/** The tables as they are stored. */
export interface StoredIdentifiers {
  keys: StoredTable;
  values: StoredTable;
}

/** The models by what names them exactly: keys, addresses, and what these begin with as one types. */
export class IdentifierIndex {
  readonly #keys: PrefixTable;
  readonly #values: PrefixTable;
  readonly #read: ReadIdentifiers;

  constructor({ keys, values }: StoredIdentifiers, read: ReadIdentifiers) {
    this.#keys = new PrefixTable(keys);
    this.#values = new PrefixTable(values);
    this.#read = read;
  }

  static *build(documents: readonly SearchDocument[]): Work<StoredIdentifiers> {
    const keys = yield* PrefixTable.build(keysOf(documents));
    const values = yield* PrefixTable.build(valuesOf(documents));
    return { keys: keys.stored, values: values.stored };
  }

  answer(text: string): IdentifierAnswer {
    const trimmed = text.trim();
    const keys = this.#read(trimmed);
    const known = [trimmed, ...keys].flatMap((key) => documentsOf(this.#keys, key, value));
    if (known.length > 0) return { status: 'exact', documents: [...new Set(known)] };

    const address = addressOf(trimmed);
    const rest = address.replace(front, '').trim();
    const named = documentsOf(this.#values, rest, value);
    if (named.length > 0) return { status: 'exact', documents: named };
    const isLabelled = rest !== address || /^https?:/i.test(trimmed);
    const looksLikeOne =
      isLabelled || /^10\.\d|^\d{4}\.\d|^pmc\d|^\d{7,8}$/.test(rest) || /^[^\s/]+\/\S*$/.test(trimmed);
    if (!looksLikeOne || /\s/.test(rest)) return { status: 'words', text };

    const whole =
      this.#wholeValueIn(rest, value) ?? this.#wholeValueIn(address, value) ?? this.#wholeValueIn(address, page);
    if (whole) return { status: 'exact', documents: whole };
    const typed = trimmed.endsWith('/') ? `${rest}/` : rest;
    const begun = typed.length < shortestBeginning ? [] : this.#values.documentsOf(typed);
    if (begun.length > 0) return { status: 'beginning', documents: begun };
    const isPaper = keys.some((key) => /^(?:doi|arxiv|openreview|pmid|pmc):/.test(key));
    if (isPaper || /^10\.\d|^\d{4}\.\d{4,}|^pmc\d/.test(rest)) return { status: 'unknown' };
    return { status: 'words', text: isLabelled ? lastPartOf(rest) : text };
  }

  /** What the text, or what it begins with before a version, a sub-page or a file's ending, leads to. */
  #wholeValueIn(text: string, note: number): number[] | undefined {
    for (let end = text.length; end >= shortestValue; end--) {
      const rest = text.slice(end, end + 2);
      if (rest !== '' && !/^(?:[/.?#&)\],;:]|v\d)/.test(rest)) continue;
      const found = documentsOf(this.#values, text.slice(0, end), note);
      if (found.length > 0) return found;
    }
    return undefined;
  }
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

function documentsOf(table: PrefixTable, key: string, note: number): number[] {
  const documents: number[] = [];
  for (const entry of table.of(key)) if (entry.note === note) documents.push(entry.document);
  return documents;
}

function* keysOf(documents: readonly SearchDocument[]): Generator<PrefixEntry> {
  for (const [document, { identifiers }] of documents.entries()) {
    for (const key of identifiers) yield { key, document, note: value };
  }
}

function* valuesOf(documents: readonly SearchDocument[]): Generator<PrefixEntry> {
  for (const [document, { identifiers, addresses }] of documents.entries()) {
    for (const key of identifiers) yield { key: withoutScheme(key), document, note: value };
    for (const key of addresses) yield { key, document, note: page };
  }
}
