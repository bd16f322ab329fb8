import { gitlabHosts } from '../identifiers/repository';
import type { ModelFacts } from './schema';

/** Hosts that take a repository's path in any case; elsewhere the case may matter and is kept. */
const caseBlindHosts = new Set(['github.com', 'bitbucket.org', ...gitlabHosts]);

/**
 * The keys by which a page names a model: its papers under every key known, its repositories, its Hugging Face models;
 * in that order, without repeats. Resources are none of them: a data set or a collection may serve many models.
 */
export function deriveIdentifiers(facts: Pick<ModelFacts, 'papers' | 'repositories' | 'huggingFace'>): string[] {
  return [
    ...new Set([
      ...facts.papers.flatMap(({ identifier, alternates }) => [identifier, ...alternates]),
      ...facts.repositories.map(repositoryKey),
      ...facts.huggingFace.map((id) => `hf:${id.toLowerCase()}`),
    ]),
  ];
}

function repositoryKey({ host, path }: { host: string; path: string }): string {
  const name = host.toLowerCase();
  return `repo:${name}/${caseBlindHosts.has(name) ? path.toLowerCase() : path}`;
}
