import type { SearchQuery } from '../query';

/** The query within one organization's models. */
export function organizationQuery(query: SearchQuery, organization: string | undefined): SearchQuery {
  if (organization === undefined) return query;
  return { ...query, text: `${query.text} org:"${organization.replaceAll('"', '')}"`.trimStart() };
}
