import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import browser from 'webextension-polyfill';
import type { PdfState } from '../../components/PdfView';
import { identifierName } from '../../lib/catalog/links';
import { fetchBytes } from '../../lib/http';
import { send } from '../../lib/messages';
import { readFirstPage } from '../../lib/pdf/first-page';
import { ownWork } from '../../lib/pdf/own-work';
import { identifierLines } from '../../lib/report';
import { siteOrigin } from '../../lib/sites/added';

/** Larger files are not read. */
const maxBytes = 100_000_000;

/** Fetches the PDF at an address and says which models its first page is about. */
export async function readPdf(address: string): Promise<PdfState> {
  const origin = URL.canParse(address) ? siteOrigin(new URL(address)) : undefined;
  if (origin === undefined) return { status: 'unreadable' };
  const fetched = await fetchBytes(address, { maxBytes, timeoutMs: 120_000 });
  if (fetched.status === 'unreachable' && !(await browser.permissions.contains({ origins: [origin] }))) {
    return { status: 'not-allowed' };
  }
  if (fetched.status !== 'fetched') return { status: 'unreachable' };
  const page = await readFirstPage(fetched.value, workerUrl);
  if (!page) return { status: 'unreadable' };
  const work = ownWork(page);
  if (!work) return { status: 'nothing' };
  const keys = [work.key, ...work.variants];
  const match = await send('models', keys);
  if (match?.status === 'found') return { status: 'found', models: match.models };
  if (match?.status !== 'absent') return { status: 'unavailable' };
  return { status: 'absent', name: identifierName(work.key), identifiers: identifierLines(keys) };
}

/** Asks the person for the file's site, for this reading alone. To be called at once in a click. */
export async function readPdfOnce(address: string): Promise<PdfState> {
  const origins = [siteOrigin(new URL(address))].filter((origin) => origin !== undefined);
  if (!(await browser.permissions.request({ origins }))) return { status: 'not-allowed' };
  const state = await readPdf(address);
  await browser.permissions.remove({ origins });
  return state;
}
