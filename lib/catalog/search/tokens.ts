/** A value of an operator. */
export interface TokenValue {
  text: string;
  /** In quotes: meant whole. */
  quoted: boolean;
}

/** A piece of what was typed, between blanks. */
export interface Token {
  start: number;
  end: number;
  /** As it was typed. */
  written: string;
  /** For `name:value,value`. */
  operator?: { not: boolean; name: string; values: TokenValue[] };
}

const quotes: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const closers = new Set(['"', ...Object.values(quotes)]);
/** Full-width colons come from East Asian keyboards. */
const head = /^(-?)(\p{L}+)[:：]/u;

/** The tokens of a text: blanks part them, except in the quotes of an operator's value. An open quote goes to the end. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  // An operator's head is short: what is matched is bounded, whatever was pasted.
  const [whole, not, name = ''] = head.exec(text.slice(start, start + 40)) ?? [];
  if (whole === undefined) {
    const end = endOfWord(text, start);
    return { start, end, written: text.slice(start, end) };
  }
  const values: TokenValue[] = [];
  let at = start + whole.length;
  for (;;) {
    const value = valueAt(text, at);
    values.push(value);
    at = value.end;
    if (text[at] !== ',') break;
    at++;
  }
  // What stands behind a closing quote without a blank is left to the next token.
  return {
    start,
    end: at,
    written: text.slice(start, at),
    operator: { not: not === '-', name, values: values.map(({ text, quoted }) => ({ text, quoted })) },
  };
}

function valueAt(text: string, start: number): TokenValue & { end: number } {
  const opening = text[start] ?? '';
  if (Object.hasOwn(quotes, opening)) {
    let end = start + 1;
    while (end < text.length && !closers.has(text[end] ?? '')) end++;
    return { text: text.slice(start + 1, end), quoted: true, end: Math.min(text.length, end + 1) };
  }
  let end = start;
  while (end < text.length && !/[\s,]/.test(text[end] ?? '')) end++;
  return { text: text.slice(start, end), quoted: false, end };
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/\s/.test(text[end] ?? '')) end++;
  return end;
}
