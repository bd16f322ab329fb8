import type { Subject } from './detect';
import type { IdentifierKey } from './identifiers/key';
import type { Surroundings } from './marks/follow-links';
import type { Match, PanelWish } from './messages';
import type { PanelView } from './panel/bridge';
import type { State } from './settings';
import type { Page } from './sites/site';

/** What a watcher needs of the world around it. */
export interface World {
  document: Document;
  readSubject: (page: Page) => Subject;
  now: () => Date;
  readState: () => Promise<State>;
  writeHidden: (list: 'hiddenPages' | 'hiddenSites', entries: readonly string[], hidden: boolean) => Promise<void>;
  lookup: (question: { keys: IdentifierKey[]; panel: PanelWish }) => Promise<Match | undefined>;
  left: () => unknown;
  show: (view: PanelView | undefined) => unknown;
  lookAtLinks: (surroundings: Surroundings) => void;
}
