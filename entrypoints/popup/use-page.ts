import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageActions, PageKnowledge } from '../../components/PageStatus';
import { copyText } from '../../lib/clipboard';
import { sendToTab } from '../../lib/messages';
import { startDetector } from '../../lib/registration';
import { everySite, siteOrigin } from '../../lib/sites/added';
import { askFor, giveBack } from './access';
import { readCurrentPage } from './current-page';
import { type FrontTab, frontTab } from './tab';

/** The page in front when the popup opened, and what can be done about it. Absent for pages of the browser itself. */
export function usePage(onCheckOpenness: (path: string) => void): {
  page: PageKnowledge | undefined;
  actions: PageActions;
} {
  const [tab, setTab] = useState<FrontTab>();
  const [page, setPage] = useState<PageKnowledge>();
  const origin = tab && siteOrigin(tab.url);

  const read = async (from: FrontTab | undefined) => from && setPage(await readCurrentPage(from));
  const check = async () => {
    if (tab) await startDetector(tab.id);
    await read(tab);
  };
  const look = async (answer: Promise<boolean>) => {
    if (await answer) await check();
  };

  useEffect(() => {
    void frontTab().then((front) => {
      setTab(front);
      return read(front);
    });
  }, []);

  const actions: PageActions = {
    copy: copyText,
    onShow: () => tab && void sendToTab(tab.id, 'show').then(() => window.close()),
    onCheck: () => void check(),
    onLookHere: () => void look(askFor(origin)),
    onLookEverywhere: () => void look(askFor(everySite)),
    onStop: () => void giveBack(page?.access?.looking === 'everywhere' ? everySite : origin).then(() => read(tab)),
    onCheckOpenness: () => page?.repository && onCheckOpenness(page.repository),
    onReadPdf: () => {
      const address = new URLSearchParams({ address: tab?.url.href ?? '' });
      void browser.tabs.create({ url: browser.runtime.getURL(`pdf.html?${address}`) }).then(() => window.close());
    },
  };
  return { page, actions };
}
