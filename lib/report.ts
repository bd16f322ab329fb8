import { identifierName, identifierUrl } from './catalog/links';
import type { ModelRecord } from './catalog/schema';
import type { ModelSummary } from './catalog/summary';
import type { IdentifierKey } from './identifiers/key';
import type { OpennessCheck } from './openness/check';
import type { Difference } from './openness/compare-record';
import { placeUrl } from './openness/places';

export interface WrongMatch {
  /** The page's address. */
  url: string;
  keys: readonly IdentifierKey[];
  models: readonly Pick<ModelSummary, 'name' | 'slug'>[];
  /** The extension's. */
  version: string;
}

/** What bio.rodeo needs to mend a wrong match, in its own language, and nothing else: no fragment of the address. */
export function wrongMatchReport({ url, keys, models, version }: WrongMatch): string {
  return [
    'Wrong paper',
    `Page: ${url.split('#')[0]}`,
    `Identifiers found: ${keys.map(identifierName).join(', ')}`,
    `Shown as: ${models.map(({ name, slug }) => `${name} (${slug})`).join(', ')}`,
    `Extension: ${version}`,
  ].join('\n');
}

/** A work's identifiers to paste into a form, each with the address it resolves at; of several readings of one the first. */
export function identifierLines(keys: readonly IdentifierKey[]): string {
  const distinct = keys.filter(
    (key, index) => !keys.slice(0, index).some((first) => key.startsWith(first) || first.startsWith(key)),
  );
  return distinct.map((key) => [identifierName(key), identifierUrl(key)].filter(Boolean).join('  ')).join('\n');
}

/** What bio.rodeo needs to look into a record that a check of its repository contradicts, in its own language. */
export function differenceReport(
  { name, slug, url }: Pick<ModelRecord, 'name' | 'slug' | 'url'>,
  { evidence, rules }: OpennessCheck,
  differences: readonly Difference[],
  version: string,
): string {
  return [
    'Record and repository differ',
    `Model: ${name} (${slug}), ${url}`,
    `Repository: ${placeUrl(evidence.path)} at ${evidence.commit}`,
    ...differences.map(({ about, values }) => `Differs: ${about} (${values.join(' / ')})`),
    `Rules: ${rules}; extension: ${version}`,
  ].join('\n');
}
