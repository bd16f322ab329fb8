/** What each scheme's canonical key looks like (the table in lib/identifiers/key.ts). */
const grammar = {
  doi: [
    /^10\.\d{4,9}(?:\.\d+)*\/[^\sA-Z]*[^\sA-Z.,;:]$/,
    'a DOI is lower case, starts with 10. and ends in no punctuation',
  ],
  arxiv: [/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/, 'an arXiv id has no version, for example 1908.06912'],
  openreview: [/^[\w-]+$/, 'an OpenReview id is letters, digits, _ and -'],
  pmid: [/^[1-9]\d*$/, 'a PubMed id is a number'],
  pmc: [/^PMC[1-9]\d*$/, 'a PMC id is PMC and a number'],
} as const satisfies Record<string, readonly [RegExp, string]>;

/** Why a paper's key is not canonical; absent when it is. */
export function paperKeyProblem(key: string): string | undefined {
  const colon = key.indexOf(':');
  const scheme = key.slice(0, colon);
  if (!Object.hasOwn(grammar, scheme))
    return `a paper is named by ${Object.keys(grammar).join(', ')}, not by ${scheme}`;
  const [pattern, rule] = grammar[scheme as keyof typeof grammar];
  const value = key.slice(colon + 1);
  if (!pattern.test(value)) return rule;
  // One paper, one key: arXiv's own DOIs always become the arXiv key.
  if (scheme === 'doi' && value.startsWith('10.48550/arxiv.')) return `write arxiv:${value.slice(15)}`;
  return undefined;
}

/** Why a repository has no canonical key; absent when it has. */
export function repositoryProblem({ host, path }: { host: string; path: string }): string | undefined {
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return 'a host is a lower-case domain name';
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(path)) return 'a path is owner/name, with groups between where the host has them';
  if (host === 'github.com' && path.split('/').length !== 2) return 'on GitHub a repository is owner/name';
  return path.endsWith('.git') ? 'a path is written without .git' : undefined;
}

/** Why an id is not that of a Hugging Face model; absent when it is. */
export function huggingFaceProblem(id: string): string | undefined {
  if (/^(?:datasets|spaces|collections)\//.test(id)) return 'data sets, spaces and collections are resources';
  return /^[\w.-]+\/[\w.-]+$/.test(id) ? undefined : 'a Hugging Face model is owner/name';
}
