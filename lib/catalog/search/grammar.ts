import {
  choicesOf,
  isNumeric,
  type Label,
  type NumericOperator,
  type Operator,
  operatorNamed,
  operatorNames,
  type Part,
} from './operators';
import { meaningOf, parseRange, type Range } from './ranges';
import { editDistance } from './spelling';
import { type Token, type TokenValue, tokensOf } from './tokens';

/** What a model must fulfil; `not`: must not. Several values are alternatives. */
export type Condition = { not: boolean } & (
  | { operator: 'is'; labels: Label[] }
  | { operator: 'has'; parts: Part[] }
  | { operator: 'org' | 'cat' | 'license'; values: TokenValue[] }
  /** `guessed`: a year that stood alone, which may also be part of a citation. */
  | { operator: NumericOperator; ranges: Range[]; guessed?: boolean }
);

/** What was typed as an operator and is none; it never narrows anything. */
export type QueryProblem =
  /** Searched as words. */
  | { kind: 'unknown operator'; written: string; nearest?: Operator }
  | { kind: 'unknown value'; written: string; operator: Operator; choices?: readonly string[] }
  /** A comparison that is neither a score nor a year. */
  | { kind: 'unknown range'; written: string }
  /** Nothing fits in the year that was named, so that years were not looked at. */
  | { kind: 'no such year'; written: string };

export interface ParsedQuery {
  /** What is searched for: the text as typed where it has no operators. */
  words: string;
  conditions: Condition[];
  problems: QueryProblem[];
}

/** Begin identifiers (`doi:10.1000/1`) and addresses, not conditions. */
const schemes = /^(?:https?|ftp|doi|arxiv|openreview|pmid|pmc|pmcid|repo|hf|git|github|ssh|mailto|urn|info)$/i;

/** Reads what was typed. Any text is a query; what is only half typed narrows nothing yet. */
export function parseQuery(text: string): ParsedQuery {
  const tokens = joinedSigns(tokensOf(text));
  const conditions: Condition[] = [];
  const problems: QueryProblem[] = [];
  const words: Token[] = [];
  for (const token of tokens) {
    const read = token.operator ? readOperator(token, token.operator) : readBare(token, tokens.length);
    if (read.condition) conditions.push(read.condition);
    if (read.problem) problems.push(read.problem);
    if (read.isWord) words.push(token);
  }
  const plain = words.length === tokens.length;
  return { words: plain ? text : words.map(({ written }) => written).join(' '), conditions, problems };
}

interface Reading {
  condition?: Condition;
  problem?: QueryProblem;
  isWord?: boolean;
}

function readOperator(token: Token, { not, name, values }: NonNullable<Token['operator']>): Reading {
  const operator = operatorNamed(name);
  const { written } = token;
  if (operator === undefined) {
    const isIdentifier = schemes.test(name) || /[/.@]/.test(written) || name.length < 2;
    if (isIdentifier || values.every(({ text }) => text === '')) return { isWord: true };
    const nearest = nearestOperator(name.toLowerCase());
    return { isWord: true, problem: { kind: 'unknown operator', written: `${name}:`, nearest } };
  }
  const given = values.filter(({ text }) => text.trim() !== '');
  if (given.length === 0) return {};
  if (isNumeric(operator)) {
    const ranges = given.map(({ text }) => parseRange(text));
    const whole = ranges.filter((range) => range !== undefined);
    if (whole.length < ranges.length) {
      const isBegun = given.length === 1 && /^[<>]?=?\.{0,2}$/.test(given[0]?.text ?? '');
      return isBegun ? {} : { problem: { kind: 'unknown value', written, operator } };
    }
    return { condition: { not, operator, ranges: whole } };
  }
  const choices = choicesOf(operator);
  if (choices === undefined) {
    return { condition: { not, operator: operator as 'org' | 'cat' | 'license', values: given } };
  }
  const chosen = given.map(({ text }) => choicesBegunBy(choices, text));
  if (chosen.some((fitting) => fitting.length === 0)) {
    return { problem: { kind: 'unknown value', written, operator, choices } };
  }
  const all = [...new Set(chosen.flat())];
  return {
    condition:
      operator === 'is'
        ? { not, operator: 'is', labels: all as Label[] }
        : { not, operator: 'has', parts: all as Part[] },
  };
}

/** The operator that was meant, if it is written with a slip or two. */
function nearestOperator(name: string): Operator | undefined {
  const slips = name.length < 6 ? 1 : 2;
  return operatorNamed(operatorNames.find((known) => editDistance(name, known, slips) <= slips) ?? '');
}

/** The value itself, or those that what is typed so far may become. */
function choicesBegunBy(choices: readonly string[], text: string): readonly string[] {
  const lower = text.toLowerCase();
  return choices.includes(lower) ? [lower] : choices.filter((choice) => choice.startsWith(lower));
}

/** A comparison or range, or a year. A bare number that is no year is a word of a name (`AlphaFold 2`). */
function readBare({ written }: Token, count: number): Reading {
  const range = parseRange(written);
  if (range === undefined) return { isWord: true };
  const operator = meaningOf(range);
  const isPlain = /^\d+$/.test(written);
  if (isPlain && operator !== 'year') return { isWord: true };
  if (operator === undefined) return { isWord: true, problem: { kind: 'unknown range', written } };
  return { condition: { not: false, operator, ranges: [range], ...(isPlain && count > 1 ? { guessed: true } : {}) } };
}

/** `> 70` is `>70`. */
function joinedSigns(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && /^[<>]=?$/.test(before.written) && /^\d+$/.test(token.written)) {
      joined[joined.length - 1] = { start: before.start, end: token.end, written: before.written + token.written };
    } else joined.push(token);
  }
  return joined;
}
