import type { Work } from '../in-slices';
import type { SearchDocument } from './document';
import { type PrefixEntry, PrefixTable, type StoredTable } from './prefix-table';
import { fold, squash } from './text';
import { type Slip, Vocabulary } from './vocabulary';

export interface NameMatch {
  document: number;
  /** The text is a name; a name begins with it, as written or but for punctuation; a later word of a name does. */
  fit: 'exact' | 'begins' | 'begins squashed' | 'word';
  /** More is better among matches of the same fit. */
  score: number;
}

/** Notes of an entry, as bits. */
const alias = 1;
const laterWord = 2;
/** What an acronym stands for: nobody means `DPLM (Diffusion Protein Language Model)` by its first word alone. */
const longForm = 4;

/** The tables as they are stored. */
export interface StoredNames {
  written: StoredTable;
  squashed: StoredTable;
}

function* entriesOf(documents: readonly SearchDocument[]): Generator<PrefixEntry> {
  for (const [document, { summary, aliases }] of documents.entries()) {
    for (const [at, name] of [summary.name, ...aliases].entries()) {
      const folded = fold(name);
      const form = at === 0 ? 0 : folded.includes(' ') ? alias | longForm : alias;
      for (const start of wordStarts(folded)) {
        yield { key: folded.slice(start), document, note: form | (start === 0 ? 0 : laterWord) };
      }
    }
  }
}

function* squashedKeys(entries: Iterable<PrefixEntry>): Generator<PrefixEntry> {
  for (const entry of entries) yield { ...entry, key: squash(entry.key) };
}

/** The models' names and other names, as written and squashed, by what they and their words begin with. */
export class NameIndex {
  readonly #written: PrefixTable;
  readonly #squashed: PrefixTable;
  readonly #spelling: Vocabulary;

  constructor({ written, squashed }: StoredNames) {
    this.#written = new PrefixTable(written);
    this.#squashed = new PrefixTable(squashed);
    const { first, notes } = squashed;
    const isWholeName = (key: number) => {
      for (let at = first[key] ?? 0; at < (first[key + 1] ?? 0); at++) if (!((notes[at] ?? 0) & laterWord)) return true;
      return false;
    };
    this.#spelling = new Vocabulary(this.#squashed, isWholeName);
  }

  static *build(documents: readonly SearchDocument[]): Work<StoredNames> {
    const written = yield* PrefixTable.build(entriesOf(documents));
    const squashed = yield* PrefixTable.build(squashedKeys(entriesOf(documents)));
    return { written: written.stored, squashed: squashed.stored };
  }

  /** Names that are or begin with the folded text; a document may come several times. */
  *find(folded: string): Generator<NameMatch> {
    if (folded === '') return;
    yield* matches(this.#written, folded, 'begins');
    const text = squash(folded);
    if (text === '') return;
    for (const match of matches(this.#squashed, text, 'begins squashed')) {
      // `uni-` and `uni-m` go on to `Uni-Mol`; they are not UNI and UNIM.
      yield match.fit === 'exact' && goesOn.test(folded) ? { ...match, fit: 'begins squashed' } : match;
    }
  }

  /** Documents one of whose whole names is the folded text with slips; the likelier ones score higher. */
  *near(folded: string): Generator<{ document: number; edits: number; score: number }> {
    for (const { word, edits, unlikely } of this.#spelling.near(squash(folded))) {
      for (const document of this.#named(word)) yield { document, edits, score: -unlikely };
    }
  }

  /** Documents one of whose names begins with the folded text but for a slip. */
  *beginningNear(folded: string): Generator<{ document: number; slip: Slip }> {
    for (const { word, slip } of this.#spelling.beginningNear(squash(folded))) {
      for (const document of this.#named(word)) yield { document, slip };
    }
  }

  *#named(squashed: string): Generator<number> {
    for (const { document, note } of this.#squashed.of(squashed)) if (!(note & laterWord)) yield document;
  }
}

const goesOn = /[-/:&.]\p{L}?$/u;

/** As written is better than squashed, the name than an alias, a whole word (`esm` in `ESM-2`) than a part (`ESMFold`). */
function* matches(table: PrefixTable, text: string, begins: 'begins' | 'begins squashed'): Generator<NameMatch> {
  for (const { key, document, note } of table.startingWith(text)) {
    const isWhole = key === text;
    const endsWord = isWhole || /^[^\p{L}\p{N}]/u.test(key.slice(text.length));
    const score = (begins === 'begins' ? 3 : 0) + (note & alias ? 0 : 1) + (endsWord ? 1 : 0);
    if (note & laterWord) yield { document, fit: 'word', score };
    else if (isWhole) yield { document, fit: 'exact', score };
    else yield { document, fit: note & longForm ? 'word' : begins, score };
  }
}

function wordStarts(folded: string): number[] {
  return [0, ...[...folded.matchAll(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index)].filter(
    (start, at, all) => all.indexOf(start) === at,
  );
}
