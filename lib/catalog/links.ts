import type { ModelRecord } from './schema';

/** Lone halves of characters, on which URL encoding throws, become U+FFFD. */
const wellFormed = (value: string) => value.replace(/\p{Surrogate}/gu, '\ufffd');

const addresses: Record<string, (value: string) => string> = {
  doi: (value) => `https://doi.org/${encodeURI(wellFormed(value)).replaceAll('#', '%23').replaceAll('?', '%3F')}`,
  arxiv: (value) => `https://arxiv.org/abs/${value}`,
  openreview: (value) => `https://openreview.net/forum?id=${encodeURIComponent(wellFormed(value))}`,
  pmid: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
  pmc: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`,
  repo: (value) => `https://${value}`,
  hf: (value) => `https://huggingface.co/${value}`,
};

const names: Record<string, (value: string) => string> = {
  doi: (value) => `doi:${value}`,
  arxiv: (value) => `arXiv:${value}`,
  openreview: (value) => `OpenReview ${value}`,
  pmid: (value) => `PMID ${value}`,
  pmc: (value) => value,
  repo: (value) => value,
  hf: (value) => value,
};

const split = (key: string): [string, string] => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];

/** The address that an identifier key resolves at; absent for a scheme unknown here. */
export function identifierUrl(key: string): string | undefined {
  const [scheme, value] = split(key);
  return Object.hasOwn(addresses, scheme) ? addresses[scheme]?.(value) : undefined;
}

/** An identifier key as people write it: `arXiv:1908.06912`, `doi:10.1000/1`. */
export function identifierName(key: string): string {
  const [scheme, value] = split(key);
  return (Object.hasOwn(names, scheme) && names[scheme]?.(value)) || key;
}

const providers: Record<string, string> = {
  'hugging-face': 'Hugging Face',
  zenodo: 'Zenodo',
  'nvidia-bionemo': 'NVIDIA BioNeMo',
  'benchling-model-hub': 'Benchling Model Hub',
  aws: 'AWS',
  scigantic: 'Scigantic',
  'google-cloud-model-garden': 'Google Cloud Model Garden',
};

type ResourceKind = ModelRecord['resources'][number]['kind'] | 'repository' | 'paper' | 'provider';

export interface ResourceRow {
  kind: ResourceKind;
  links: { url: string; label: string }[];
}

const order: ResourceKind[] = [
  'repository',
  'paper',
  'weights',
  'collection',
  'data',
  'demo',
  'docs',
  'home',
  'archive',
  'link',
  'provider',
];

/** An address without its scheme, `www.`, closing slash and query. */
const bare = (url: string) =>
  url
    .replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** Everything a model links to, by kind and in reading order; kinds without a link are left out. */
export function resourcesOf(record: ModelRecord): ResourceRow[] {
  const rows = new Map<ResourceKind, ResourceRow['links']>(order.map((kind) => [kind, []]));
  const add = (kind: ResourceKind, url: string | undefined, label: string) => {
    const links = rows.get(kind);
    if (url && links && !links.some((link) => link.url === url)) links.push({ url, label });
  };
  for (const { host, path } of record.repositories)
    add('repository', `https://${host}/${path}`, host === 'github.com' ? path : `${host}/${path}`);
  for (const { identifier } of record.papers) add('paper', identifierUrl(identifier), identifierName(identifier));
  for (const id of record.huggingFace) add('weights', `https://huggingface.co/${id}`, id);
  for (const { kind, url, label } of record.resources) add(kind, url, label ?? bare(url));
  for (const slug of record.providers) add('provider', `https://bio.rodeo/providers/${slug}`, providers[slug] ?? slug);
  return order.flatMap((kind) => {
    const links = rows.get(kind) ?? [];
    return links.length > 0 ? [{ kind, links }] : [];
  });
}
