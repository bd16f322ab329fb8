import { identifierName, identifierUrl } from './catalog/links';
import type { ModelSummary } from './catalog/summary';
import type { IdentifierKey } from './identifiers/key';

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
