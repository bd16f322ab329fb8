import { detect } from '../lib/detect';
import { identifiersInText } from '../lib/identifiers/in-text';
import type { IdentifierKey } from '../lib/identifiers/key';

const escapes: Record<string, string> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };

/** The identifiers of one line of text, escapes decoded: a line that is an address is read by the rules for addresses, anything else as running text. */
export function identifiersInLine(line: string): IdentifierKey[] {
  const text = line.replace(/\\([tnr\\])/g, (whole, char) => escapes[char] ?? whole);
  const single = text.trim();
  const isUrl = /^https?:\/\/\S+$/i.test(single) && URL.canParse(single);
  return isUrl ? detect({ url: new URL(single), document: undefined }).subject : identifiersInText(text);
}
