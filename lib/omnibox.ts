import type { SearchHit } from './catalog/query';
import { parseQuery } from './catalog/search/grammar';
import type { Span } from './catalog/search/highlight';
import type { ExploreState } from './explore/address';

/*
 * The address bar: `rodeo esm` searches the catalogue there. Chrome and Edge read a suggestion's description as XML with
 * a few tags, Firefox as plain text.
 * https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult
 */

export interface Suggestion {
  /** What stands in the address bar when it is chosen; it leads to the model when entered. */
  content: string;
  description: string;
}

export interface SuggestionStyle {
  /** Descriptions are XML. */
  markup: boolean;
  /** What is said of a model beside its name. */
  describe: (hit: SearchHit) => string;
}

/** A suggestion for a model: its name with what fits marked, then what is known of it. */
export function suggestionOf(hit: SearchHit, { markup, describe }: SuggestionStyle): Suggestion {
  const name = markup ? markedXml(hit.name, hit.highlight?.name ?? []) : hit.name;
  const about = ` – ${describe(hit)}`;
  return { content: hit.url, description: name + (markup ? `<dim>${escapeXml(about)}</dim>` : about) };
}

/** A sentence as a description. */
export const plainDescription = (sentence: string, { markup }: SuggestionStyle): string =>
  markup ? escapeXml(sentence) : sentence;

/** Where Enter leads: the search on the full page, with the best model's card where words were searched for. */
export function destinationOf(text: string, best: SearchHit | undefined): Partial<ExploreState> {
  const wanted = text.trim();
  if (best && wanted === best.url) return { model: best.slug };
  const query = { text: wanted, sort: 'relevance' as const };
  const hasWords = parseQuery(wanted).words.trim() !== '';
  return best && hasWords ? { query, model: best.slug } : { query };
}

function markedXml(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of spans) {
    marked += `${escapeXml(text.slice(at, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    at = end;
  }
  return marked + escapeXml(text.slice(at));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Control characters have no place in XML at all. */
function escapeXml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
