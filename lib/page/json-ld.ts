import { type DoiReading, parseDoi } from '../identifiers/doi';
import { type Evidence, oneWork } from './one-work';

const mostBlocks = 20;
const longestBlock = 400_000;
const mostNodes = 200;

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, mostNodes) : value === undefined ? [] : [value];
}

/** JSON as pages really write it: in comment or CDATA marks, with raw line breaks and trailing commas. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '')
    .trim();
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are what breaks these blocks
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return undefined;
    }
  }
}

/** The DOI in an identifier: text, a `PropertyValue`, or a list of them. */
function doiOf(value: unknown): DoiReading | undefined {
  for (const item of asList(value)) {
    if (typeof item === 'string') {
      const doi = /^(?:doi:|info:doi\/|https?:\/\/(?:dx\.|www\.)?doi\.org\/|10\.)/i.test(item)
        ? parseDoi(item)
        : undefined;
      if (doi) return doi;
    } else if (isNode(item)) {
      const doi = doiOf([item.value, item['@value'], item['@id']].filter((part) => typeof part === 'string'));
      if (doi) return doi;
    }
  }
  return undefined;
}

function worksIn(value: unknown, depth: number): Node[] {
  return asList(value).flatMap((node) => {
    // Types that are a work themselves; of a news article or a web page a DOI says what it reports.
    const workType =
      /^(?:\w+:|https?:\/\/schema\.org\/)?(?:(?:Medical)?ScholarlyArticle|TechArticle|Article|BlogPosting|Report|Dataset|Thesis|Chapter|Book|CreativeWork|SoftwareSourceCode|SoftwareApplication|PublicationVolume)$/;
    if (!isNode(node)) return [];
    const inner = depth < 3 ? [node['@graph'], node.mainEntity].flatMap((part) => worksIn(part, depth + 1)) : [];
    const isWork = asList(node['@type']).some((type) => typeof type === 'string' && workType.test(type));
    return isWork ? [node, ...inner] : inner;
  });
}

/** The DOI of the one work that the page's JSON-LD describes. */
export function jsonLdDoi(document: Document): Evidence {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, mostBlocks);
  const readings = blocks
    .map((block) => block.textContent ?? '')
    .filter((text) => text.length <= longestBlock && /\b10\.\d{4}/.test(text))
    .flatMap((text) => worksIn(parseLoosely(text), 0).slice(0, mostNodes))
    .flatMap(
      (work) =>
        doiOf(work.identifier) ?? doiOf(work.doi) ?? doiOf(work['@id']) ?? doiOf(work.sameAs) ?? doiOf(work.url) ?? [],
    );
  return oneWork(readings);
}
