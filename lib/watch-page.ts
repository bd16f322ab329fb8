import { openFilter } from './catalog/filter';
import { readMentions, readSubject, type Subject } from './detect';
import type { IdentifierKey } from './identifiers/key';
import type { Match, PageReport, PanelWish } from './messages';
import type { PanelView } from './panel/bridge';
import type { Settings, State } from './settings';
import { restAt } from './sites/rest';

/** What a watcher needs of the world around it. */
export interface World {
  document: Document;
  now: () => Date;
  readState: () => Promise<State>;
  writeHidden: (list: 'hiddenPages' | 'hiddenSites', entries: readonly string[], hidden: boolean) => Promise<void>;
  lookup: (question: { keys: IdentifierKey[]; panel: PanelWish }) => Promise<Match | undefined>;
  left: () => void;
  show: (view: PanelView | undefined) => void;
}

/** One page as it was last looked at. */
interface Visit {
  url: string;
  subject: Subject;
  /** The subject's keys with every other reading of them. */
  keys: IdentifierKey[];
  hidden: PageReport['hidden'];
  found: boolean;
}

/**
 * Looks at the pages of one tab, asks the background only for keys that the catalogue may have, and shows the panel.
 * An answer for a page already left is dropped.
 */
export function watchPage(world: World) {
  let visit: Visit | undefined;
  /** Storage, read while the document was still on its way. */
  let early: ReturnType<typeof readState> | undefined;

  async function look(url: string, document: Document | undefined): Promise<void> {
    const subject = readSubject({ url: new URL(url), document });
    const keys = allReadings(subject);
    if (visit && visit.keys[0] === keys[0]) {
      visit.url = url;
      return;
    }
    if (visit?.found) {
      world.show(undefined);
      world.left();
    }
    visit = { url, subject, keys, hidden: undefined, found: false };
    const reading = early;
    early = undefined;
    if (keys.length > 0) await ask(visit, reading ?? readState());
  }

  /** Absent when the extension was updated or switched off under this page. */
  const readState = () => world.readState().catch(() => undefined);

  async function ask(page: Visit, reading: ReturnType<typeof readState>, insist = false): Promise<void> {
    const state = await reading;
    if (!state || page !== visit || restAt(state.rest, new URL(page.url), world.now())) return;
    const filter = state.filter === undefined ? undefined : openFilter(state.filter);
    const keys = filter ? page.keys.filter((key) => filter.has(key)) : page.keys;
    page.hidden = insist ? undefined : hiddenBy(state, page);
    if (keys.length === 0) return;
    const match = await world.lookup({ keys, panel: page.hidden ? 'never' : filter ? 'now' : 'if found' });
    if (match?.status !== 'found') return;
    if (page !== visit) {
      // The background gave the tab this page's badge while the tab went on.
      if (!visit?.found) world.left();
      return;
    }
    page.found = true;
    if (page.hidden) return;
    world.show({
      models: match.models,
      keys: page.keys,
      initially: insist ? 'card' : state.panel,
      hide: (what) => hide(page, what),
    });
  }

  function hide(page: Visit, what: 'page' | 'site'): void {
    page.hidden = what;
    world.show(undefined);
    void (what === 'page'
      ? world.writeHidden('hiddenPages', page.keys.slice(0, 1), true)
      : world.writeHidden('hiddenSites', [new URL(page.url).hostname], true));
  }

  return {
    /** The page has an address and no document yet. Where the address names a work, the rest need not wait for storage. */
    arrived(url: string): void {
      if (readSubject({ url: new URL(url), document: undefined }).subject.length > 0) early = readState();
    },
    /** The address has changed: the old document must not speak for the new page. */
    moved: (url: string) => look(url, undefined),
    /** The document is the page's own. */
    drawn: (url: string) => look(url, world.document),
    /** The page came back from the browser's cache, where the badge was lost. */
    returned: (url: string) => {
      visit = undefined;
      return look(url, world.document);
    },
    report: (url: string): PageReport => {
      const page = { url: new URL(url), document: world.document };
      const subject = visit?.subject ?? readSubject(page);
      return { subject: allReadings(subject), mentions: readMentions(page, subject), hidden: visit?.hidden };
    },
    /** The person wants to see the panel after all: what hid it is forgotten. */
    async show(): Promise<void> {
      const page = visit;
      if (!page) return;
      await world.writeHidden('hiddenPages', page.keys, false);
      await world.writeHidden('hiddenSites', [new URL(page.url).hostname], false);
      await ask(page, readState(), true);
    },
  };
}

const allReadings = ({ subject, variants }: Subject): IdentifierKey[] => [
  ...new Set(subject.flatMap((key) => [key, ...(variants[key] ?? [])])),
];

function hiddenBy(settings: Settings, page: Visit): PageReport['hidden'] {
  if (settings.hiddenSites.includes(new URL(page.url).hostname)) return 'site';
  return page.keys.some((key) => settings.hiddenPages.includes(key)) ? 'page' : undefined;
}
