import { detect } from './detect';
import { identifiersInText } from './identifiers/in-text';
import type { IdentifierKey } from './identifiers/key';

/**
 * The identifiers in what a person typed or pasted: an address is read as the page it leads to, with every reading of a
 * doubtful tail; anything else as running text.
 */
export function identifiersPasted(text: string): IdentifierKey[] {
  const address = /^https?:\/\/\S+$/i.exec(text.trim())?.[0];
  if (address === undefined || !URL.canParse(address)) return identifiersInText(text);
  const { subject, variants } = detect({ url: new URL(address), document: undefined });
  return [...new Set([...subject, ...Object.values(variants).flat()])];
}
