/**
 * Canonical identifier keys, used everywhere: index, filter, messages, tests.
 *
 * | scheme | key |
 * |---|---|
 * | DOI | `doi:10.1016/j.media.2020.101840` (lower case) |
 * | arXiv | `arxiv:1908.06912`, `arxiv:hep-th/9901001` (version dropped) |
 * | OpenReview | `openreview:J93bDj1FRy` (case kept) |
 * | PubMed, PMC | `pmid:31234567`, `pmc:PMC8921755` |
 * | repository | `repo:github.com/owner/name` (lower case) |
 * | Hugging Face | `hf:owner/name` (lower case) |
 */
export type Scheme = 'doi' | 'arxiv' | 'openreview' | 'pmid' | 'pmc' | 'repo' | 'hf';

export type IdentifierKey = `${Scheme}:${string}`;
