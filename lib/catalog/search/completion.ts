import type { Columns } from './columns';
import { choicesOf, isNumeric, type Operator, operatorNamed, operators } from './operators';
import { fold, squash } from './text';
import { type Token, tokensOf } from './tokens';
import { beginsAWord, type KnownValue, knownValue, type Values } from './values';

export interface CompletionOption {
  /** What stands in the text when it is chosen. */
  insert: string;
  operator: Operator;
  /** The value; absent: the operator itself is offered. */
  value?: string;
  /** Models that have it under the rest of the query. */
  count?: number;
}

export interface Completion {
  /** The part of the text that an option takes the place of. */
  from: number;
  to: number;
  options: CompletionOption[];
}

const mostOptions = 8;

/** What half-typed operator the cursor stands in. */
export interface Unfinished {
  token: Token;
  /** Absent: an operator's name is begun, or nothing. */
  operator?: Operator;
  /** What is typed of the value, or of the name. */
  typed: string;
  /** The text without it, which says what the options are counted in. */
  rest: string;
}

/** Reads where the cursor stands; absent where there is nothing to complete. `explain`: names of operators are wanted. */
export function unfinishedAt(text: string, caret: number, explain: boolean): Unfinished | undefined {
  const token = tokensOf(text).find(({ start, end }) => start < caret && caret <= end);
  if (token?.operator) {
    const operator = operatorNamed(token.operator.name);
    if (operator === undefined || caret < token.end) return undefined;
    const last = token.operator.values.at(-1);
    const isClosed = last?.quoted && /["”“»]$/.test(token.written.slice(-1)) && last.text !== '';
    if (isClosed || isOnlyChoice(operator, last?.text ?? '')) return undefined;
    const rest = `${text.slice(0, token.start)}${text.slice(token.end)}`;
    return { token, operator, typed: last?.text ?? '', rest };
  }
  if (!explain) return undefined;
  const whole = token ?? { start: caret, end: caret, written: '' };
  return { token: whole, typed: whole.written, rest: text };
}

/** Whether the text is one of the operator's few words, and begins no other. */
function isOnlyChoice(operator: Operator, text: string): boolean {
  const begun = choicesOf(operator)?.filter((choice) => choice.startsWith(text.toLowerCase()));
  return begun?.length === 1 && begun[0] === text.toLowerCase();
}

/** The options for what is half typed, counted over the documents, by number, that fit the rest of the query. */
export function complete(
  { token, operator, typed }: Unfinished,
  documents: readonly number[],
  { columns, values }: { columns: Columns; values: Values },
): Completion | undefined {
  if (operator === undefined) return operatorsBegunBy(token, typed);
  const given = token.operator?.values ?? [];
  const kept = token.written.slice(0, token.written.length - writtenLength(given.at(-1)));
  const known = choicesOf(operator)?.map(knownValue) ?? (operator in values ? values[operator as keyof Values] : []);
  const wanted = squash(fold(typed));
  const fitting = known.filter((value) => value.squashed.includes(wanted) && beginsAWord(value, wanted));
  const counts = isNumeric(operator) ? new Map<string, number>() : columns.texts(operator).count(documents);
  const begins = ({ squashed }: KnownValue) => (squashed.startsWith(wanted) ? 0 : 1);
  const count = ({ value }: KnownValue) => counts.get(value) ?? 0;
  const inOrder = (a: KnownValue, b: KnownValue) => begins(a) - begins(b) || count(b) - count(a);
  const found = fitting.filter((value) => count(value) > 0);
  const options = (choicesOf(operator) ? found : found.sort(inOrder))
    .map(({ value }): CompletionOption => {
      const insert = `${kept}${quoted(value)} `;
      return { insert, operator, value, count: counts.get(value) ?? 0 };
    })
    .slice(0, mostOptions);
  const [only, another] = options;
  // What is typed whole needs no help.
  if (!only || (!another && only.insert.trimEnd() === token.written)) return undefined;
  return { from: token.start, to: token.end, options };
}

function operatorsBegunBy(token: Token, typed: string): Completion | undefined {
  const begun = operators.filter((operator) => operator.startsWith(typed.toLowerCase()));
  const offered = begun.length > 0 ? begun : operators;
  const isWord = begun.length === 0 && typed !== '';
  const at = isWord ? token.end : token.start;
  return {
    from: at,
    to: token.end,
    options: offered.map((operator) => ({ insert: `${isWord ? ' ' : ''}${operator}:`, operator })),
  };
}

/** How much of the token is its last value, quote and all. */
function writtenLength(last: { text: string; quoted: boolean } | undefined): number {
  if (!last) return 0;
  return last.text.length + (last.quoted ? 1 : 0);
}

/** Blanks and commas part values: those that have them go in quotes. */
function quoted(value: string): string {
  return /[\s,"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
