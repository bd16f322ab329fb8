import { type Figures, ModelFacts } from '../../lib/catalog/schema';
import { inventCiting } from './invent-citing';
import { inventFacts } from './invent-facts';
import { pick, type Random, randomFrom, wholeNumber } from './random';

export interface Synthesis {
  /** How many models. */
  models: number;
  /** The same seed gives the same catalogue, and a smaller one is no part of it. */
  seed?: number;
  /** `2026-09-15.1`; its day is also that of the data. */
  release?: string;
  /** The share of models, from 0 to 1, whose facts an edition changes: their summary says so. */
  edited?: number;
  /** Every count is another, as on the next day. */
  recounted?: boolean;
  /** The share of models, from 0 to 1, of which it is known who cites them. */
  cited?: number;
}

/** Texts as they stand in catalog/. */
export interface SyntheticSource {
  models: string;
  figures: string;
  release: string;
}

/**
 * A catalogue of any size for measuring, in the likeness of a real one, for which `likeness` holds that catalogue's
 * models and figures by slug. Two syntheses that differ in `release`, `edited`, `recounted` and `cited` alone are two releases
 * of one catalogue. Nothing in it is a fact about a real model.
 */
export function synthesize(
  likeness: { models: readonly ModelFacts[]; figures: ReadonlyMap<string, Figures> },
  { models, seed = 1, release = '2026-09-15.1', edited = 0, recounted = false, cited = 0 }: Synthesis,
): SyntheticSource {
  const random = randomFrom(seed);
  const taken = new Set<string>();
  // Facts alone: keys are for the builder to derive.
  const templates = likeness.models.map((model) => ModelFacts.parse(model));
  const invented = Array.from({ length: models }, () => {
    const template = pick(random, templates);
    const facts = inventFacts(random, template, taken);
    return { facts, figures: inventFigures(random, likeness.figures.get(template.slug) ?? {}) };
  }).sort((one, other) => (one.facts.slug < other.facts.slug ? -1 : 1));
  const edition = randomFrom(seed + 1);
  for (const { facts } of invented) if (edition() < edited) facts.summary = `Reviewed again for release ${release}.`;
  if (recounted) for (const { figures } of invented) countAgain(figures);
  const lists = randomFrom(seed + 2);
  for (const { figures } of invented) if (lists() < cited) Object.assign(figures, inventCiting(lists));
  const lines = (values: object[]) => values.map((value) => `${JSON.stringify(value, leaveOutEmptyLists)}\n`).join('');
  return {
    models: lines(invented.map(({ facts }) => facts)),
    figures: lines(
      invented
        .filter(({ figures }) => Object.keys(figures).length > 0)
        .map(({ facts, figures }) => ({ slug: facts.slug, ...figures })),
    ),
    release: `${JSON.stringify({ release, generatedAt: `${release.slice(0, 10)}T00:00:00Z` })}\n`,
  };
}

/** Counts of the likeness's size; nothing where it has none. */
function inventFigures(random: Random, likeness: Figures): Figures {
  const figures = structuredClone(likeness);
  for (const count of countsIn(figures)) count.value = wholeNumber(random, 0, 2 * count.value + 3);
  return figures;
}

function countAgain(figures: Figures): void {
  for (const count of countsIn(figures)) count.value += 1 + Math.floor(count.value / 50);
}

function countsIn({ citations, stars, downloads }: Figures): { value: number }[] {
  return [citations?.total, stars, downloads].flatMap((count) => count ?? []);
}

function leaveOutEmptyLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
