import type { PageKnowledge } from '../../components/PageStatus';
import { identifierName } from '../../lib/catalog/links';
import type { ModelSummary } from '../../lib/catalog/summary';
import { sendToTab } from '../../lib/desk';
import { readSubject } from '../../lib/detect';
import type { IdentifierKey } from '../../lib/identifiers/key';
import { type PageReport, send } from '../../lib/messages';
import { repositoryOfKey } from '../../lib/openness/repository-name';
import { startDetector } from '../../lib/registration';
import { identifierLines } from '../../lib/report';
import { readState } from '../../lib/settings';
import { siteFor } from '../../lib/sites/index';
import { restAt } from '../../lib/sites/rest';
import { hasAccess, readAccess } from './access';
import { type FrontTab, showsPdf } from './tab';

/**
 * What the page of a tab is about. The tab's own detector is asked, or called where a glance saw no need of it; where none
 * runs (another site, a PDF in Firefox) the address alone answers.
 */
export async function readCurrentPage(tab: FrontTab): Promise<PageKnowledge> {
  const { url } = tab;
  const { rest } = await readState();
  const resting = restAt(rest, url, new Date());
  if (resting) return { ...nothingAt(url), asleep: { ...resting, name: siteFor(url)?.name ?? resting.site } };
  const answer = (await sendToTab(tab.id, 'page')) ?? (await callDetector(tab));
  const report = answer ?? reportFromAddress(url);
  const [models, mentioned, pdf] = await Promise.all([
    modelsBehind(report.subject),
    modelsBehind(report.mentions),
    report.subject.length === 0 && url.protocol === 'https:' && showsPdf(tab),
  ]);
  const own = new Set(models?.map(({ slug }) => slug));
  const [key] = report.subject;
  const absent = models?.length === 0 && key;
  return {
    ...nothingAt(url),
    models: models ?? [],
    mentioned: (mentioned ?? []).filter(({ slug }) => !own.has(slug)),
    absent: absent ? { name: identifierName(absent), identifiers: identifierLines(report.subject) } : undefined,
    hidden: report.hidden,
    repository: report.subject.flatMap((one) => repositoryOfKey(one) ?? [])[0],
    // A PDF has nothing more for the detector than its address.
    access: await readAccess(url, answer !== undefined || pdf),
    pdf,
  };
}

/** Only where the extension may look by itself. */
async function callDetector({ id, url }: FrontTab): Promise<PageReport | undefined> {
  const mayLook = siteFor(url) !== undefined && (await hasAccess(url));
  return mayLook && (await startDetector(id, true)) ? sendToTab(id, 'page') : undefined;
}

const nothingAt = (url: URL): PageKnowledge => ({ models: [], mentioned: [], site: url.hostname });

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
