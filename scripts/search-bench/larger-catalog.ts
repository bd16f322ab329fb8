import type { Figures, ModelRecord } from '../../lib/catalog/schema';
import { randomFrom } from '../../tests/catalog/generated-queries';

export interface BenchCatalog {
  models: ModelRecord[];
  figures: ReadonlyMap<string, Figures>;
}

/**
 * The catalogue grown to a size: after its own models come new ones, whose names are made of halves of two names and whose
 * other facts come from several models, the same for the same size. Their identifiers lead to nothing on the web.
 */
export function largerCatalog({ models, figures }: BenchCatalog, size: number): BenchCatalog {
  const random = randomFrom(size);
  const pick = () => models[Math.floor(random() * models.length)] as ModelRecord;
  const grown = models.slice(0, size);
  const counted = new Map(figures);
  for (let number = 1; grown.length < size; number++) {
    const [front, back, facts, maker] = [pick(), pick(), pick(), pick()];
    const slug = `made-${number}`;
    grown.push({
      ...facts,
      slug,
      name: joined(front.name, back.name, number),
      aliases: [],
      url: `https://bio.rodeo/models/${slug}`,
      organizations: maker.organizations,
      identifiers: front.identifiers.map((key) => `${key}-${number}`),
      repositories: front.repositories.map(({ host, path }) => ({ host, path: `${path}-${number}` })),
      huggingFace: front.huggingFace.map((path) => `${path}-${number}`),
      resources: [],
      papers: [],
    });
    const figuresOfOne = figures.get(facts.slug);
    if (figuresOfOne) counted.set(slug, figuresOfOne);
  }
  return { models: grown, figures: counted };
}

function joined(front: string, back: string, number: number): string {
  const half = (name: string, from: 'start' | 'end') => {
    const middle = Math.ceil(name.length / 2);
    return from === 'start' ? name.slice(0, middle) : name.slice(middle);
  };
  return `${half(front, 'start')}${half(back, 'end')}${number % 3 === 0 ? `-${number % 100}` : ''}`.trim();
}
