import browser from 'webextension-polyfill';

/** The tab in front when the popup opened. */
export interface FrontTab {
  id: number;
  url: URL;
}

/** Absent for pages of the browser itself. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined;
  return { id: tab.id, url: new URL(tab.url) };
}

/** The address of a PDF, where nothing better is known. */
const pdfAddress = /\.pdf$|\/e?pdf(?:\/|$)/i;

/** Whether a tab shows a PDF. Firefox lets nobody into its viewer: there the address tells. */
export async function showsPdf({ id, url }: FrontTab): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: id }, func: () => document.contentType });
    return answer?.result === 'application/pdf';
  } catch {
    return pdfAddress.test(url.pathname);
  }
}
