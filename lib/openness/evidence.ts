import type { RepositoryHealth } from '../live/repository-health';
import type { IssueCare } from './issue-care';

/*
 * What is known of a repository when it is judged, and what a judgment is. Gathered by gather.ts, judged by check.ts.
 */

/** The rules' version: results of another one are not shown as if they were of this one. */
export const rulesVersion = '2026-11-25';

/** A file that was read, by its path; its text may be cut where it was very long. */
export type Texts = Readonly<Record<string, string>>;

/** What Hugging Face says of a model the README links. */
export interface HubRecord {
  id: string;
  gated?: false | 'auto' | 'manual';
  /** In Hugging Face's own spelling: `apache-2.0`, `other`. */
  license?: string;
  files: readonly string[];
}

/** What Zenodo says of a record the README links. */
export interface ArchiveRecord {
  /** The number by which it was asked for, and that of the version that was given. */
  asked: string;
  id: string;
  /** In Zenodo's own spelling: `cc-by-4.0`, `other-open`. */
  license?: string;
  /** Whether anyone may have the files. */
  open: boolean;
  files: readonly string[];
}

export interface Evidence {
  /** As `places.ts` names repositories, by its present name: `owner/name` on GitHub, else with its host before it. */
  path: string;
  /** The commit that was looked at; the branch, where GitHub did not say which commit. Empty: there is none. */
  commit: string;
  /** Paths of files at that commit. */
  paths: readonly string[];
  /** Only part of the file list could be had. */
  truncated: boolean;
  /** SPDX identifier as its host sees it; `NOASSERTION`: a license it does not recognise. Absent: none found. */
  license?: string;
  archived: boolean;
  fork: boolean;
  texts: Texts;
  /** Files that were to be read and could not be. */
  unread: readonly string[];
  /** Releases, where they were asked for. */
  releases?: number;
  /** Records of linked models, once the person asked for them. */
  hub: readonly HubRecord[];
  /** Linked records, once the person asked for them. */
  archives?: readonly ArchiveRecord[];
  health?: RepositoryHealth;
  /** Asked for with a token only. */
  care?: IssueCare;
}

/** `absent` is "not found here", which is not "does not exist"; `unknown`: what would tell was not read. */
export type Verdict = 'found' | 'partial' | 'absent' | 'unknown';

/** What shows it: a file or folder of the repository, with a line where its text was read, or an address elsewhere. */
export interface Proof {
  path?: string;
  /** From 1. */
  line?: number;
  /** The line's words, shortened. */
  quote?: string;
  /** Where the line leads. */
  link?: string;
}

/** Why a verdict is no better, or what it must not be taken for; each has its sentence in the texts (`checkNote_…`). */
export type Note =
  | 'fineTuning'
  | 'announced'
  | 'hostedOnly'
  | 'wrapper'
  | 'gated'
  | 'linked'
  | 'noChecksum'
  | 'sourceOnly'
  | 'controlled'
  | 'script'
  | 'sample'
  | 'examples'
  | 'bibtexOnly'
  | 'template'
  | 'inReadme'
  | 'atHub'
  | 'unpinned'
  | 'container'
  | 'docsOnly'
  | 'tests'
  | 'notRecognised'
  | 'truncated'
  | 'readmeUnread'
  | 'readmeLanguage'
  | 'notAsked'
  | 'elsewhere'
  | 'ownTerms'
  | 'stated'
  | 'listCut'
  | 'modelPage';

export interface Finding {
  verdict: Verdict;
  proofs: readonly Proof[];
  notes: readonly Note[];
}

export const nothing: Finding = { verdict: 'absent', proofs: [], notes: [] };

export function finding(verdict: Verdict, proofs: readonly (Proof | undefined)[], ...notes: Note[]): Finding {
  return { verdict, proofs: proofs.filter((proof) => proof !== undefined).slice(0, mostProofs), notes };
}

const mostProofs = 3;
