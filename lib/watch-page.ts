import { openFilter } from './catalog/filter';
import type { ModelSummary } from './catalog/summary';
import { allReadings, type Subject } from './detect';
import type { IdentifierKey } from './identifiers/key';
import { readMentions } from './mentions';
import type { PageReport } from './messages';
import { followChanges } from './page/changes';
import { hiddenBy } from './panel/hidden-by';
import { restAt } from './sites/rest';
import type { World } from './watch-world';

/** How long a page's tags are waited for, in ms. */
const longestWait = 5000;

/** One page as it was last looked at. */
interface Visit {
  url: string;
  subject: Subject;
  /** The subject's keys with every other reading of them. */
  keys: IdentifierKey[];
  /** Tells what was known of the page from what is known now. */
  name: string;
  hidden: PageReport['hidden'];
  /** Models found; empty: none, or none yet. */
  models: ModelSummary[];
  /** Whether they were found by the repository that this one is a fork of. */
  forked: boolean;
}

/**
 * Looks at the pages of one tab, asks the background only for keys that the catalogue may have, and shows the panel.
 * An answer for a page already left is dropped.
 */
export function watchPage(world: World) {
  let visit: Visit | undefined;
  let stopWaiting = () => {};

  /** Absent `document`: what it holds is still the last page's. */
  async function look(url: string, document: Document | undefined): Promise<void> {
    const subject = world.readSubject({ url: new URL(url), document });
    const keys = allReadings(subject);
    const name = [subject.parent, ...keys].join();
    // The old document may know less of the same page.
    const isSame = visit?.keys[0] === keys[0] && (!document || visit?.models.length || visit?.name === name);
    if (visit && isSame) {
      visit.url = url;
      return;
    }
    if (visit?.models.length) {
      world.show(undefined);
      world.left();
    }
    visit = { url, subject, keys, name, hidden: undefined, models: [], forked: false };
    if (keys.length > 0) await ask(visit);
  }

  /** Absent when the extension was updated or switched off under this page. */
  const readState = () => world.readState().catch(() => undefined);

  /** Looks at a page, at its links, and, where it says nothing of itself, at the tags that come late. */
  async function follow(url: string, document: Document | undefined): Promise<void> {
    stopWaiting();
    await look(url, document);
    const page = visit;
    if (page?.url !== url) return;
    readLinks(page, !document);
    if (page.keys.length > 0) return;
    stopWaiting();
    const again = async () => {
      await look(url, world.document);
      if (visit?.url === url && visit !== page) readLinks(visit, !document);
    };
    stopWaiting = followChanges(world.document.head, { attributeFilter: ['content'] }, again, longestWait);
  }

  function readLinks({ url, subject, keys, models }: Visit, late: boolean): void {
    world.lookAtLinks({ url, own: [...keys, subject.parent], shown: models.map(({ slug }) => slug), late });
  }

  async function ask(page: Visit, insist = false): Promise<void> {
    const state = await readState();
    if (!state || page !== visit || restAt(state.rest, new URL(page.url), world.now())) return;
    const filter = state.filter === undefined ? undefined : openFilter(state.filter);
    page.hidden = insist ? undefined : hiddenBy(state, page.url, page.keys);
    const { parent } = page.subject;
    for (const asked of [page.keys, parent ? [parent] : []]) {
      const keys = filter ? asked.filter((key) => filter.has(key)) : asked;
      if (keys.length === 0) continue;
      const match = await world.lookup({ keys, panel: page.hidden ? 'never' : filter ? 'now' : 'if found' });
      if (match?.status !== 'found') continue;
      if (page !== visit) {
        // The background gave the tab this page's badge while the tab went on.
        if (!visit?.models.length) world.left();
        return;
      }
      page.models = match.models;
      page.forked = asked !== page.keys;
      const forkOf = page.forked ? parent : undefined;
      const initially = insist ? 'card' : state.panel;
      const { models } = match;
      if (!page.hidden) world.show({ models, keys: asked, forkOf, initially, hide: (what) => hide(page, what) });
      return;
    }
  }

  function hide(page: Visit, what: 'page' | 'site'): void {
    page.hidden = what;
    world.show(undefined);
    void (what === 'page'
      ? world.writeHidden('hiddenPages', page.keys.slice(0, 1), true)
      : world.writeHidden('hiddenSites', [new URL(page.url).hostname], true));
  }

  return {
    /** The page has an address and no document yet. Where the address names a work, storage is read meanwhile. */
    arrived(url: string): void {
      if (world.readSubject({ url: new URL(url), document: undefined }).subject.length > 0) void readState();
    },
    /** The address has changed: the old document must not speak for the new page. */
    moved: (url: string) => follow(url, undefined),
    /** The document is the page's own. */
    drawn: (url: string) => follow(url, world.document),
    /** The page came back from the browser's cache, where the badge was lost. */
    returned: (url: string) => {
      visit = undefined;
      return follow(url, world.document);
    },
    report: (url: string): PageReport => {
      const page = { url: new URL(url), document: world.document };
      const subject = visit?.subject ?? world.readSubject(page);
      const keys = [...allReadings(subject), ...(visit?.forked && subject.parent ? [subject.parent] : [])];
      return { subject: keys, mentions: readMentions(page, keys), hidden: visit?.hidden };
    },
    /** The person wants to see the panel after all: what hid it is forgotten. */
    async show(): Promise<void> {
      const page = visit;
      if (!page) return;
      await world.writeHidden('hiddenPages', page.keys, false);
      await world.writeHidden('hiddenSites', [new URL(page.url).hostname], false);
      await ask(page, true);
    },
  };
}
