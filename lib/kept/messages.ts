import type { PaperToCite } from '../cite/papers';
import type { SavedEntry } from '../saved/arrange';
import type { MergeReport } from '../saved/merge';
import type { Notice } from '../saved/notices';
import type { Annotation, SavedModel } from '../saved/schema';
import type { ReadFile } from '../saved/transfer';
import type { AnswerKind, KeptSize } from './answers';
import type { KeepFailure } from './failure';

export type KeptReply = { status: 'saved'; saved: SavedModel } | { status: 'absent' } | KeepFailure;

export type SaveReply = KeptReply | { status: 'unavailable' };

export type RemoveReply = { status: 'removed'; saved: SavedModel } | { status: 'absent' } | KeepFailure;

export type SavedReply = { status: 'found'; entries: SavedEntry[]; notices: Notice[] } | KeepFailure;

export type ExportReply = { status: 'written'; file: string; models: number } | KeepFailure;

export type ImportReply =
  | { status: 'merged'; report: MergeReport }
  | Exclude<ReadFile, { status: 'read' }>
  | KeepFailure;

/** A page that was opened, and the models it is about; one that the catalogue has no longer goes by its slug. */
export interface SeenPage {
  address: string;
  at: string;
  models: { slug: string; name: string }[];
}

export type SeenReply = { status: 'found'; pages: SeenPage[] } | KeepFailure;

export type Done = { status: 'done' } | KeepFailure;

/** How much of each kind of answer is kept, or why that cannot be told. */
export type AnswersReply = Record<AnswerKind, ({ status: 'found' } & KeptSize) | KeepFailure>;

export type CiteReply = { status: 'found'; papers: PaperToCite[] } | { status: 'absent' } | { status: 'unavailable' };

/** Messages about what a person keeps, compares and cites; all go to the background, which alone opens the databases. */
export interface KeptMessages {
  /** What is kept of a model. */
  kept(slug: string): KeptReply;
  save(slug: string): SaveReply;
  /** Takes a model out of what is saved; `restore` puts the answer back. */
  unsave(slug: string): RemoveReply;
  restore(model: SavedModel): KeptReply;
  annotate(annotation: Annotation): KeptReply;
  /** Everything saved, and what its owner should know of it. */
  saved(): SavedReply;
  /** The person has taken notice of what there is to say of a saved model. */
  noticed(slug: string): KeptReply;
  exportSaved(): ExportReply;
  /** Takes in the text of a file: the whole of it or nothing. */
  importSaved(file: string): ImportReply;
  clearSaved(): Done;
  /** The pages that were opened, the latest first. */
  seenPages(): SeenReply;
  /** Forgets one page, or all of them. */
  forgetSeen(address: string | undefined): Done;
  /** Settings → background: how much of what services answered is kept. */
  answersKept(): AnswersReply;
  /** Settings → background: forgets all of one kind. */
  forgetAnswers(kind: AnswerKind): Done;
  /** A model's papers for citing; with `ask`, Crossref or DataCite is asked for what is missing. */
  cite(question: { slug: string; ask: boolean }): CiteReply;
  /** Panel → background: put the script that writes citations into this tab; false: it cannot be. */
  citing(): boolean;
  /** Panel → background: open the page that sets the chosen models side by side. */
  compare(): void;
}
