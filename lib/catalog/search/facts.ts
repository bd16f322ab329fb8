import type { ModelRecord } from '../schema';
import { summarize } from '../summary';
import { type Part, parts } from './operators';

/** What operators ask of a model beyond its summary, small enough to be stored for each. */
export interface Facts {
  /** SPDX identifier. */
  license?: string;
  /** Bit i: it has `parts[i]`. */
  parts: number;
}

export function factsOf(record: ModelRecord): Facts {
  const { hasCode, hasWeights } = summarize(record, undefined);
  const hasResource = (...kinds: string[]) => record.resources.some(({ kind }) => kinds.includes(kind));
  const has: Record<Part, boolean> = {
    code: hasCode,
    weights: hasWeights,
    paper: record.papers.length > 0,
    preprint: record.papers.some(({ kind }) => kind === 'preprint'),
    data: hasResource('data'),
    demo: hasResource('demo'),
    docs: hasResource('docs'),
    mof: record.openness?.mof !== undefined,
    license: record.license !== undefined,
    provider: record.providers.length > 0,
  };
  const bits = parts.reduce((sum, part, bit) => sum | (has[part] ? 1 << bit : 0), 0);
  return { license: record.license, parts: bits };
}

/** Whether bits of `Facts.parts` have this part. */
export const hasPart = (bits: number, part: Part): boolean => (bits & (1 << parts.indexOf(part))) !== 0;
