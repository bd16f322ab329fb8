import type { ModelRecord } from '../catalog/schema';
import type { ModelSummary } from '../catalog/summary';
import type { Known, SavedModel } from './schema';

/** What is kept of a record as the catalogue has it at this moment (an ISO time). */
export function knownOf(record: ModelRecord, release: string, at: string): Known {
  const { openness } = record;
  return {
    name: record.name,
    url: record.url,
    categories: record.categories,
    organizations: record.organizations,
    released: record.released,
    license: record.license,
    score: openness?.score,
    label: openness?.label,
    usability: openness?.usability,
    reproducibility: openness?.reproducibility,
    mof: openness?.mof?.class,
    asOf: openness?.asOf,
    papers: record.papers.map(({ identifier }) => identifier),
    release,
    at,
  };
}

/** A model newly saved, without a word of the person's own yet. */
export function savedNow(record: ModelRecord, release: string, at: string): SavedModel {
  return {
    slug: record.slug,
    note: '',
    tags: [],
    savedAt: at,
    known: knownOf(record, release, at),
    acknowledged: [],
  };
}

/** What a list shows of a model that only what is kept tells of. */
export function summaryOfKnown(slug: string, known: Known): ModelSummary {
  const { name, url, categories, organizations, released, score, label } = known;
  return { slug, name, url, categories, organizations, released, score, label, hasCode: false, hasWeights: false };
}
