import { browser } from 'wxt/browser';
import type { BoxReply } from './box/box-reply';
import type { AddressProblem } from './catalog/address';
import type { CatalogStatus } from './catalog/catalog-status';
import type { CategoryLeaders, OrganizationCount, Plot, SearchQuery, SearchResult } from './catalog/query';
import type { Figures, ModelRecord } from './catalog/schema';
import type { ModelSummary } from './catalog/summary';
import type { IdentifierKey } from './identifiers/key';
import type { KeptMessages } from './kept/messages';
import type { LiveMode, LivePart, LiveReply } from './live/live-figures';
import type { CheckMode, CheckReply } from './openness/check-state';
import type { Progress } from './openness/gather';
import { type Sender, type SenderInfo, senderOf } from './sender';

/** What the catalogue has for a page's keys. */
export type Match = { status: 'found'; models: ModelSummary[] } | { status: 'absent' } | { status: 'unavailable' };

/** What the catalogue has for each of a page's mentions. */
export type Mentioned =
  | { status: 'found'; models: Record<IdentifierKey, ModelSummary[]> }
  | { status: 'absent' }
  | { status: 'unavailable' };

export type RecordReply =
  | { status: 'found'; record: ModelRecord; figures: Figures; release: string }
  | { status: 'absent' }
  | { status: 'unavailable' };

export type LiveAnswer = ({ status: 'found' } & LiveReply) | { status: 'absent' } | { status: 'unavailable' };

/** What is asked of the search index. */
type Found<Result> = { status: 'found'; result: Result } | { status: 'unavailable' };
export type SearchReply = Found<SearchResult>;

export type AddressReply = { status: 'saved' } | { status: 'locked' } | { status: 'bad'; problem: AddressProblem };

/** What a tab says of its page when the popup asks. */
export interface PageReport {
  subject: IdentifierKey[];
  mentions: IdentifierKey[];
  /** Whether a panel for this page is put away, and by which wish. */
  hidden: 'page' | 'site' | undefined;
}

/** When the tab wants the panel's script: `now` where the filter has the keys, so that a match is all but certain. */
export type PanelWish = 'now' | 'if found' | 'never';

/** Every message in the extension. Add a line here; the compiler lists what is left to do. */
export interface Messages extends KeptMessages {
  /** Glance → background: the page may hold something of the catalogue's; inject the detector. */
  detector(): void;
  /** Detector → background: the models behind these keys (best first); the panel's script is injected as `panel` says. */
  lookup(question: { keys: IdentifierKey[]; panel: PanelWish }): Match;
  /** Detector → background: the tab has left a page with a match, without loading. */
  left(): void;
  /** Detector → background: the page links something that may be in the catalogue; inject the script that draws marks. */
  mentions(): void;
  /** Marks → background: the models behind each of these keys. */
  mentioned(keys: IdentifierKey[]): Mentioned;
  /** Popup → background: the models behind these keys, each model once. */
  models(keys: IdentifierKey[]): Match;
  /** Panel, popup → background: one whole record. */
  record(slug: string): RecordReply;
  /** Panel, popup → background: a part of a model's live figures, asked of their services only as `mode` says. */
  live(question: { slug: string; part: LivePart; mode: LiveMode }): LiveAnswer;
  /** Panel → background: open the page of settings. */
  openSettings(): void;
  /** Popup, the check's page → background: the check of a repository (named as lib/openness/places.ts has it), as `mode` says. */
  checkOpenness(question: { path: string; mode: CheckMode }): CheckReply;
  /** Popup, the check's page → background: how far it is. */
  checkProgress(path: string): Progress | undefined;
  /** Panel, popup → background: open the check's page; for a model of the catalogue, beside its record. */
  openCheck(question: { path: string; slug?: string }): void;
  /** Box in GitHub's sidebar → background: what it shows of a repository (`owner/name`); nothing is asked of GitHub. */
  repositoryBox(path: string): BoxReply;
  /** Popup → background. */
  search(query: SearchQuery): SearchReply;
  /** Full page → background: the selection's models by openness and citations. */
  plot(query: SearchQuery): Found<Plot>;
  /** Full page → background: the selection's organizations. */
  organizations(query: SearchQuery): Found<OrganizationCount[]>;
  /** Full page → background: the first of each of the selection's categories. */
  leaders(query: SearchQuery): Found<CategoryLeaders[]>;
  /** Options → background: what is served, from where, and how the last sync ended. */
  catalogStatus(): CatalogStatus;
  /** Options → background: sync now; answered at the end. */
  syncCatalog(): CatalogStatus;
  /** Options → background: an address as typed; empty: the packaged snapshot. What follows is told by `catalogStatus`. */
  setCatalogAddress(text: string): AddressReply;
  /** Popup → detector in a tab. */
  page(): PageReport;
  /** Popup → detector in a tab: show the panel again, whatever was hidden. */
  show(): void;
  /** Background → panel in a tab: open it, or make it small. `false`: none is shown. */
  toggle(): boolean;
}

export type MessageName = keyof Messages;
type Argument<Name extends MessageName> = Parameters<Messages[Name]>[0];
type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;

/** What travels. */
export interface Envelope {
  name: MessageName;
  argument?: unknown;
}

/** Sends to the background. `undefined` when nobody answers: the extension was updated or switched off under this page. */
export async function send<Name extends MessageName>(
  name: Name,
  argument?: Argument<Name>,
): Promise<Reply<Name> | undefined> {
  try {
    return await browser.runtime.sendMessage({ name, argument } satisfies Envelope);
  } catch {
    return undefined;
  }
}

export type Handlers = {
  [Name in MessageName]?: (argument: Argument<Name>, sender: Sender) => Reply<Name> | Promise<Reply<Name>>;
};

/**
 * Answers the messages named in `handlers`; others are left to other listeners.
 * `parse` turns what arrived into a trusted argument, or `undefined` to refuse it.
 */
export function listen(
  handlers: Handlers,
  parse: (envelope: unknown) => Envelope | undefined,
): (message: unknown, sender: SenderInfo, respond: (reply: unknown) => void) => boolean {
  const listener = (message: unknown, sender: SenderInfo, respond: (reply: unknown) => void): boolean => {
    const envelope = sender.id === browser.runtime.id ? parse(message) : undefined;
    const handler =
      envelope && (handlers[envelope.name] as ((argument: unknown, sender: Sender) => unknown) | undefined);
    if (!envelope || !handler) return false;
    Promise.resolve()
      .then(() => handler(envelope.argument, senderOf(sender)))
      .then(respond, (error) => {
        console.error(error);
        respond(undefined);
      });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return listener;
}

/**
 * Hears what the scripts in pages say to the background, without answering: the side panel learns so that a page has
 * changed. `heard` gets the message's name and the tab it comes from.
 */
export function overhear(heard: (name: string, tab: number) => void): () => void {
  const listener = (message: unknown, sender: SenderInfo): undefined => {
    const name = (message as Partial<Envelope> | undefined)?.name;
    if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && typeof name === 'string') {
      heard(name, sender.tab.id);
    }
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
