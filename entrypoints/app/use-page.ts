import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageActions, PageKnowledge } from '../../components/PageStatus';
import { copyText } from '../../lib/clipboard';
import { sendToTab } from '../../lib/desk';
import { startDetector } from '../../lib/registration';
import { everySite, siteOrigin } from '../../lib/sites/added';
import { askFor, giveBack } from './access';
import { readCurrentPage } from './current-page';
import { followTab } from './follow-tab';
import { type FrontTab, frontTab } from './tab';

/** Milliseconds after which what is known of a page that was left goes, though the next has not answered. */
const patience = 150;

/**
 * The page in front, and what can be done about it; absent for pages of the browser itself. With `follows` it is
 * always the page in front, else the one that was in front at first.
 */
export function usePage(
  follows: boolean,
  onCheckOpenness: (path: string) => void,
): { page: PageKnowledge | undefined; actions: PageActions } {
  const [tab, setTab] = useState<FrontTab>();
  const [page, setPage] = useState<PageKnowledge>();
  const latest = useRef({ reading: 0, address: '' });
  const front = useRef<FrontTab | undefined>(undefined);
  const origin = tab && siteOrigin(tab.url);

  const read = async (from: FrontTab | undefined) => {
    const address = from ? `${from.id} ${from.url.href}` : '';
    const reading = latest.current.reading + 1;
    const isOther = address !== latest.current.address;
    latest.current = { reading, address };
    const isLatest = () => latest.current.reading === reading;
    const slow = isOther ? setTimeout(() => isLatest() && setPage(undefined), patience) : undefined;
    const knowledge = from && (await readCurrentPage(from));
    clearTimeout(slow);
    if (isLatest()) setPage(knowledge);
  };
  /** The tab in front by the time that something was done. */
  const readAgain = () => read(front.current);
  const check = async () => {
    if (tab) await startDetector(tab.id);
    await readAgain();
  };
  const look = async (answer: Promise<boolean>) => {
    if (await answer) await check();
  };

  useEffect(() => {
    const arrive = (arrived: FrontTab | undefined) => {
      front.current = arrived;
      setTab(arrived);
      void readAgain();
    };
    if (follows) return followTab(arrive);
    void frontTab().then(arrive);
  }, [follows]);

  /** A popup has done its work; what stays open stays. */
  const leave = () => {
    if (!follows) window.close();
  };
  const actions: PageActions = {
    copy: copyText,
    onShow: () => tab && void sendToTab(tab.id, 'show').then(leave),
    onCheck: () => void check(),
    onLookHere: () => void look(askFor(origin)),
    onLookEverywhere: () => void look(askFor(everySite)),
    onStop: () => void giveBack(page?.access?.looking === 'everywhere' ? everySite : origin).then(readAgain),
    onCheckOpenness: () => page?.repository && onCheckOpenness(page.repository),
    onReadPdf: () => {
      const address = new URLSearchParams({ address: tab?.url.href ?? '' });
      void browser.tabs.create({ url: browser.runtime.getURL(`pdf.html?${address}`) }).then(leave);
    },
  };
  return { page, actions };
}
