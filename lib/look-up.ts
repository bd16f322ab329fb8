import { identifiersPasted } from './pasted';

/** Characters of a selection that are looked at: more is no name and no identifier. */
const longest = 2000;

/** What to look up where a person pointed at a link or selected a text. */
export interface LookUp {
  /** Identifiers in it, to be tried in the catalogue. */
  keys: string[];
  /** What to search for where the catalogue has none of them. */
  search: string;
}

/** A link counts for its address, and for its words or the selection where the address names nothing. */
export function readLookUp({ linkUrl = '', selectionText = '' }: { linkUrl?: string; selectionText?: string }): LookUp {
  const words = selectionText.slice(0, longest).replace(/\s+/g, ' ').trim();
  const keys = [linkUrl, words].flatMap((said) => (said === '' ? [] : identifiersPasted(said)));
  return { keys: [...new Set(keys)], search: words || linkUrl };
}
