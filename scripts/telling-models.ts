import type { ModelRecord } from '../lib/catalog/schema';
import { pageOfModel } from './stand-ins/model-page';

type Kind = 'no-score' | 'family' | 'hugging-face-only' | 'no-repository' | 'longest-name';

function sharedKeys(models: readonly ModelRecord[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const key of models.flatMap(({ identifiers }) => identifiers)) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

/** One model for each odd shape that a card must cope with, found in the catalogue by that shape. */
export function tellingModels(models: readonly ModelRecord[]): Partial<Record<Kind, ModelRecord>> {
  const shared = sharedKeys(models);
  const reachable = models.filter((model) => pageOfModel(model) !== undefined);
  const alone = reachable.filter(({ identifiers }) => !identifiers.some((key) => shared.has(key)));
  const bySize = (one: ModelRecord, other: ModelRecord) => other.name.length - one.name.length;
  return {
    'no-score': alone.find(({ openness }) => openness?.score === undefined),
    family: reachable.find(({ identifiers }) => identifiers.length > 0 && identifiers.every((key) => shared.has(key))),
    'hugging-face-only': alone.find(
      ({ papers, repositories, huggingFace }) => papers.length + repositories.length === 0 && huggingFace.length > 0,
    ),
    'no-repository': alone.find(({ repositories, papers }) => repositories.length === 0 && papers.length > 0),
    'longest-name': [...alone].sort(bySize)[0],
  };
}
