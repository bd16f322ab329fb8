import browser from 'webextension-polyfill';
import type { PageKnowledge } from '../../components/PageStatus';
import { identifierName } from '../../lib/catalog/links';
import type { ModelSummary } from '../../lib/catalog/summary';
import { readSubject } from '../../lib/detect';
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
  const [models, mentioned] = await Promise.all([
    report.subject.length > 0 ? found(await send('lookup', { keys: report.subject, panel: false })) : [],
    report.mentions.length > 0 ? found(await send('mentioned', report.mentions)) : [],
  ]);
  const own = new Set(models.map(({ slug }) => slug));
  const [key] = report.subject;
  return {
    models,
    mentioned: mentioned.filter(({ slug }) => !own.has(slug)),
    absent: key && identifierName(key),
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

const found = (match: Awaited<ReturnType<typeof send<'lookup'>>>): ModelSummary[] =>
  match?.status === 'found' ? match.models : [];
