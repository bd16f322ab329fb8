import type { IdentifierKey } from '../identifiers/key';
import type { Figures, ModelRecord, Openness } from './schema';

/** What a list or a pill shows of a model: small enough to send for hundreds of them. */
export interface ModelSummary {
  slug: string;
  name: string;
  url: string;
  categories: string[];
  organizations: string[];
  released?: string;
  score?: number;
  label?: Openness['label'];
  citations?: number;
  stars?: number;
  hasCode: boolean;
  hasWeights: boolean;
}

/** The summary of a whole record. */
export function summarize(record: ModelRecord, figures: Figures | undefined): ModelSummary {
  return {
    slug: record.slug,
    name: record.name,
    url: record.url,
    categories: record.categories,
    organizations: record.organizations,
    released: record.released,
    score: record.openness?.score,
    label: record.openness?.label,
    citations: figures?.citations?.total?.value,
    stars: figures?.stars?.value,
    hasCode: record.repositories.length > 0,
    hasWeights:
      record.huggingFace.length > 0 || record.resources.some(({ kind }) => kind === 'weights' || kind === 'collection'),
  };
}

/** Summaries by identifier, for those of `keys` that name a model; the order of the models is kept. */
export function summariesByKey(
  models: readonly { record: ModelRecord; figures: Figures | undefined }[],
  keys: readonly IdentifierKey[],
): Record<IdentifierKey, ModelSummary[]> {
  const asked = new Set<string>(keys);
  const byKey: Record<IdentifierKey, ModelSummary[]> = {};
  for (const { record, figures } of models) {
    const summary = summarize(record, figures);
    for (const key of record.identifiers as IdentifierKey[]) {
      if (!asked.has(key)) continue;
      byKey[key] ??= [];
      byKey[key].push(summary);
    }
  }
  return byKey;
}
