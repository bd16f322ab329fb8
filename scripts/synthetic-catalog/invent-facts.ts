import type { ModelFacts, Paper } from '../../lib/catalog/schema';
import { inventName } from './invent-name';
import { characters, pick, type Random, wholeNumber } from './random';

const digits = '0123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A model that nobody made, in the likeness of one that somebody did: as many papers, repositories, organizations and
 * words, with names and identifiers of its own.
 */
export function inventFacts(random: Random, likeness: ModelFacts, taken: Set<string>): ModelFacts {
  const { name, slug } = inventName(random, taken);
  const owner = `${characters(random, letters, 4)}-lab-${wholeNumber(random, 1, 99_999)}`;
  return {
    ...likeness,
    slug,
    name,
    aliases: [],
    url: `https://bio.rodeo/models/${slug}`,
    papers: likeness.papers.map((paper) => ({
      ...paper,
      identifier: inventKey(random, paper.identifier),
      alternates: paper.alternates.map((key) => inventKey(random, key)),
    })),
    repositories: likeness.repositories.map(({ host }, at) => ({ host, path: `${owner}/${nth(slug, at)}` })),
    huggingFace: likeness.huggingFace.map((_, at) => `${owner}/${nth(slug, at)}`),
    resources: likeness.resources.map((resource, at) => ({
      ...resource,
      url: `https://${owner}.example/${resource.kind}/${nth(slug, at)}`,
    })),
    openness: likeness.openness && { ...likeness.openness, score: wholeNumber(random, 0, 100) },
  };
}

function nth(name: string, at: number): string {
  return at === 0 ? name : `${name}-${at + 1}`;
}

/** A key of the same scheme; of a DOI the registrant stays, and the length of what follows. */
function inventKey(random: Random, key: Paper['identifier']): string {
  const [scheme] = key.split(':');
  switch (scheme) {
    case 'arxiv':
      return `arxiv:${wholeNumber(random, 18, 26)}${pick(random, ['01', '04', '07', '10', '12'])}.${characters(random, digits, 5)}`;
    case 'openreview':
      return `openreview:${characters(random, letters + letters.toUpperCase() + digits, 10)}`;
    case 'pmid':
      return `pmid:${wholeNumber(random, 10_000_000, 45_000_000)}`;
    case 'pmc':
      return `pmc:PMC${wholeNumber(random, 5_000_000, 19_000_000)}`;
    default: {
      const slash = key.indexOf('/') + 1;
      return key.slice(0, slash) + key.slice(slash).replaceAll(/\d/g, () => pick(random, [...digits]));
    }
  }
}
