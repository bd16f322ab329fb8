import browser from 'webextension-polyfill';
import type { PageKnowledge } from '../../components/PageStatus';
import { identifierName } from '../../lib/catalog/links';
import type { ModelSummary } from '../../lib/catalog/summary';
import { readSubject } from '../../lib/detect';
import type { IdentifierKey } from '../../lib/identifiers/key';
import { type PageReport, send, sendToTab } from '../../lib/messages';

/**
 * What the page in front is about. The tab's own detector is asked; where none runs (another site, a PDF in Firefox)
 * the address alone answers. Absent for pages of the browser itself.
 */
export async function readCurrentPage(): Promise<PageKnowledge | undefined> {
  const tab = await currentTab();
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  const url = new URL(tab.url);
  const report = (await sendToTab(tab.id, 'page')) ?? reportFromAddress(url);
  const [models, mentioned] = await Promise.all([modelsBehind(report.subject), modelsBehind(report.mentions)]);
  const own = new Set(models?.map(({ slug }) => slug));
  const [key] = report.subject;
  return {
    models: models ?? [],
    mentioned: (mentioned ?? []).filter(({ slug }) => !own.has(slug)),
    absent: models?.length === 0 && key ? identifierName(key) : undefined,
    hidden: report.hidden,
    site: url.hostname,
  };
}

/** Brings the panel back in the tab in front. */
export async function showPanel(): Promise<void> {
  const tab = await currentTab();
  if (tab) await sendToTab(tab.id, 'show');
}

async function currentTab(): Promise<{ id: number; url: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

function reportFromAddress(url: URL): PageReport {
  const { subject, variants } = readSubject({ url, document: undefined });
  return {
    subject: [...new Set(subject.flatMap((key) => [key, ...(variants[key] ?? [])]))],
    mentions: [],
    hidden: undefined,
  };
}

/** Absent when the catalogue could not be asked, which is not the same as its having none. */
async function modelsBehind(keys: IdentifierKey[]): Promise<ModelSummary[] | undefined> {
  if (keys.length === 0) return [];
  const match = await send('models', keys);
  if (match?.status === 'found') return match.models;
  return match?.status === 'absent' ? [] : undefined;
}
