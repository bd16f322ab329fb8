import type { DoiReading } from './identifiers/doi';
import { identifierInUrl } from './identifiers/in-url';
import type { IdentifierKey } from './identifiers/key';
import { readMentions } from './mentions';
import { attributeDoi } from './page/attribute-doi';
import { jsonLdDoi } from './page/json-ld';
import { labelledDoi } from './page/labelled-doi';
import { isAnswer, isNews, metaDoi, metaOtherKeys } from './page/meta-identifiers';
import { type Metas, readMetas } from './page/metas';
import type { Evidence } from './page/one-work';
import { ownAddresses } from './page/own-address';
import { adapterFor } from './sites/adapters';
import { readAddress } from './sites/read-address';
import { isAboutOthers } from './sites/rules';
import type { Detection, Page, Site, UrlReading } from './sites/site';
import { isToldList, readToldPage } from './sites/told-by-page';

/** The subject's part of a detection. */
export type Subject = Omit<Detection, 'mentions'>;

/** Reads a page that says nothing of itself in its address, tags and JSON-LD. */
type LastResort = (document: Document, url: URL | undefined) => Evidence;

/** The page's address is read before its document has come, and again with it. */
let latest: { href: string; reading: UrlReading } | undefined;

function readPageAddress(url: URL, site: Site | undefined): UrlReading {
  if (latest?.href !== url.href) latest = { href: url.href, reading: readAddress(url, site) };
  return latest.reading;
}

const isDoi = (reading: Evidence): reading is DoiReading =>
  typeof reading === 'object' && reading.key.startsWith('doi:');

/** The page's own word where its address is silent: tags, JSON-LD, the address it gives as its own, the site's rule, a label. */
function readStatement(
  document: Document,
  metas: Metas,
  site: Site | undefined,
  url: URL | undefined,
  lastResort: LastResort,
): Evidence {
  const tagged = metaDoi(metas) ?? jsonLdDoi(document);
  if (tagged) return tagged;
  const own = ownAddresses(document, metas, url?.href).map((address) => readAddress(address));
  const stated = own.find((reading): reading is DoiReading => typeof reading === 'object' && isDoi(reading));
  if (stated) return stated;
  const ruled = site?.readDocument?.(document);
  if (ruled || isNews(metas) || isAnswer(document.title) || (url && isAboutOthers(url))) return ruled;
  return attributeDoi(document) ?? lastResort(document, url);
}

/** The address decides; the page confirms it, chooses among its readings, or overrules what stood in a parameter only. */
function reconcile(address: DoiReading, statement: Evidence, url: URL): DoiReading {
  if (!isDoi(statement) || statement.key === address.key) return address;
  const readings = [address.key, ...address.variants];
  if (readings.includes(statement.key)) {
    return { key: statement.key, variants: readings.filter((key) => key !== statement.key) };
  }
  // A view that the address adds to the DOI and nobody listed.
  if (/^[./]/.test(address.key.slice(statement.key.length)) && address.key.startsWith(statement.key)) {
    return { key: statement.key, variants: readings };
  }
  const inParameter = !identifierInUrl(new URL(url.pathname, url));
  return inParameter ? statement : address;
}

function uniqueSubject(readings: (DoiReading | undefined)[], others: IdentifierKey[]): Subject {
  const known = readings.filter((reading) => reading !== undefined);
  const variants: Subject['variants'] = {};
  for (const reading of known) if (reading.variants.length) variants[reading.key] = reading.variants;
  return { subject: [...new Set([...known.map(({ key }) => key), ...others])], variants };
}

/**
 * What the page is about. Runs on every page load: the address first, then tags, never the links. The sites of the
 * registry say it by these; `lastResort` is for pages of sites that nobody looked at.
 */
export function readSubject({ url, document }: Page, lastResort: LastResort = () => undefined): Subject {
  const readable = document && document.contentType !== 'application/pdf' ? document : undefined;
  const metas = readable ? readMetas(readable) : undefined;
  const ownUrl = url ?? (readable && metas ? ownAddresses(readable, metas, undefined)[0] : undefined);
  const site = ownUrl && adapterFor(ownUrl.hostname);
  const address = ownUrl && readPageAddress(ownUrl, site);
  if (address === 'no single work') return uniqueSubject([], []);
  if (!readable || !metas) return uniqueSubject([address], []);

  const scheme = address?.key.split(':')[0];
  // A repository's or a model's page quotes papers; none of them is the page.
  if (address && (scheme === 'repo' || scheme === 'hf')) {
    const parent = site?.readParent?.(readable);
    const stated = site?.readName?.(readable, address.key);
    return {
      ...uniqueSubject([address], stated ? [stated] : []),
      ...(parent && parent !== address.key ? { parent } : {}),
    };
  }
  const others = metaOtherKeys(metas);
  if (address && isDoi(address) && ownUrl) {
    return uniqueSubject([reconcile(address, metaDoi(metas, address), ownUrl)], others);
  }
  const statement = readStatement(readable, metas, site, ownUrl, lastResort);
  if (statement === 'several') return uniqueSubject([address], []);
  // A PubMed record is best named by its DOI; an arXiv or OpenReview paper by its own number.
  const byRecord = scheme === 'pmid' || scheme === 'pmc';
  return uniqueSubject(byRecord ? [statement, address] : [address, statement], others);
}

/** The same on a page of any site: a DOI that the page shows as its own counts too. */
export const readSubjectAnywhere = (page: Page): Subject =>
  page.url && isToldList(page.url)
    ? uniqueSubject([], [])
    : readSubject(page, (document, url) => (url && readToldPage(document, url)) ?? labelledDoi(document, url));

/** All keys of a page's own work, with every other reading of a doubtful one. */
export const allReadings = ({ subject, variants }: Subject): IdentifierKey[] => [
  ...new Set(subject.flatMap((key) => [key, ...(variants[key] ?? [])])),
];

/** What the page is about, and what else it links. */
export function detect(page: Page): Detection {
  const subject = readSubjectAnywhere(page);
  return { ...subject, mentions: readMentions(page, allReadings(subject)) };
}
