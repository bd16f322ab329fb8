import type { SearchDocument } from './document';
import { PrefixTable } from './prefix-table';
import { Vocabulary } from './spelling';
import { fold, squash } from './text';

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

/** The models' names and other names, as written and squashed, by what they and their words begin with. */
export class NameIndex {
  readonly #written: PrefixTable;
  readonly #squashed: PrefixTable;
  readonly #spelling: Vocabulary;

  constructor(documents: SearchDocument[]) {
    const entries = documents.flatMap(({ summary, aliases }, document) =>
      [summary.name, ...aliases].flatMap((name, at) => {
        const folded = fold(name);
        const form = at === 0 ? 0 : folded.includes(' ') ? alias | longForm : alias;
        return wordStarts(folded).map((start) => ({
          key: folded.slice(start),
          document,
          note: form | (start === 0 ? 0 : laterWord),
        }));
      }),
    );
    this.#written = new PrefixTable(entries);
    this.#squashed = new PrefixTable(entries.map((entry) => ({ ...entry, key: squash(entry.key) })));
    this.#spelling = new Vocabulary(entries.filter(({ note }) => !(note & laterWord)).map(({ key }) => squash(key)));
  }

  /** Names that are or begin with the folded text; a document may come several times. */
  *find(folded: string): Generator<NameMatch> {
    if (folded === '') return;
    yield* matches(this.#written, folded, 'begins');
    const text = squash(folded);
    if (text === '') return;
    for (const match of matches(this.#squashed, text, 'begins squashed')) {
      // `uni-` goes on to `Uni-Mol`; it is not UNI.
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
  *beginningNear(folded: string): Generator<number> {
    for (const name of this.#spelling.beginningNear(squash(folded))) yield* this.#named(name);
  }

  *#named(squashed: string): Generator<number> {
    for (const { key, document, note } of this.#squashed.startingWith(squashed)) {
      if (key !== squashed) return;
      if (!(note & laterWord)) yield document;
    }
  }
}

const goesOn = /[-/:&.]$/;

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
