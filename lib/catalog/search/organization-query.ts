import { longestText, type SearchQuery } from '../query';

/** The query within one organization's models: a text that is too long gives way to the filter. */
export function organizationQuery(query: SearchQuery, organization: string | undefined): SearchQuery {
  if (organization === undefined) return query;
  const filter = ` org:"${organization.replaceAll('"', '')}"`;
  return { ...query, text: `${query.text.slice(0, Math.max(0, longestText - filter.length))}${filter}`.trimStart() };
}
