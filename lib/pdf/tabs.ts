import { browser } from 'wxt/browser';
import { openFilter } from '../catalog/filter';
import type { IdentifierKey } from '../identifiers/key';
import { identifiersPasted } from '../pasted';
import { readState, type State } from '../settings';
import { matches } from '../sites/index';
import { restAt } from '../sites/rest';

/** Addresses of our sites that say `pdf`: wherever a site keeps its PDFs, and little else. */
export const pdfMatches = matches.map((pattern) => pattern.replace(/\*$/, '*pdf*'));

/** The keys of a PDF's address that the catalogue may have; none while its site rests. */
export function keysOfPdf(address: string, { filter: stored, rest }: State, now: Date): IdentifierKey[] {
  if (restAt(rest, new URL(address), now)) return [];
  const filter = stored === undefined ? undefined : openFilter(stored);
  return identifiersPasted(address).filter((key) => !filter || filter.has(key));
}

/** For Firefox, where no detector runs in the PDF viewer: tells the keys of a PDF in a tab by its address alone. */
export function followPdfTabs(onKeys: (tabId: number, keys: IdentifierKey[]) => void): void {
  browser.tabs.onUpdated.addListener(
    async (tabId, { status }, { url }) => {
      if (status !== 'complete' || url === undefined) return;
      const keys = keysOfPdf(url, await readState(), new Date());
      if (keys.length > 0) onKeys(tabId, keys);
    },
    // @ts-expect-error Only Firefox knows this argument, which spares waking the background for other pages.
    { urls: pdfMatches, properties: ['status'] },
  );
}
