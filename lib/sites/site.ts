import type { IdentifierKey } from '../identifiers/key';

/** What an adapter may know of a page. Never a global: both are arguments. */
export interface Page {
  /** The page's address; absent when it is unknown (a saved file). */
  readonly url: URL | undefined;
  /** The page itself; absent when only the address is known. */
  readonly document: Document | undefined;
}

/** What a page says of itself. */
export interface Detection {
  /** The one work or repository the page is about, best key first, then the same work under other schemes. Empty: about none, or about several. */
  subject: IdentifierKey[];
  /** Every other identifier linked on the page, in page order, without repeats. */
  mentions: IdentifierKey[];
  /** Other readings of a key whose tail is doubtful (`…v2`, `…/pdf`), to be tried against the catalogue. */
  variants: Record<IdentifierKey, IdentifierKey[]>;
  /** The repository that the subject is a fork of. */
  parent?: IdentifierKey;
}
