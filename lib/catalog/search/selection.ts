import { longestText, type SearchQuery } from '../query';
import { Columns } from './columns';
import { testOf } from './conditions';
import type { SearchDocument } from './document';
import { type Condition, type ParsedQuery, parseQuery, type QueryProblem } from './grammar';
import { Orders } from './orders';
import { narrows, passes } from './refine';
import { meantBy, type Values, valuesOf } from './values';

/** The models that a query selects, as numbers of documents. */
export interface Selected {
  /** In the asked order. */
  fitting: readonly number[];
  /** With those that only the filters keep out, for counting what each filter would leave. */
  found: readonly number[];
  /** What was searched for besides the operators. */
  words: string;
  /** Organizations that operators name. */
  organizations: ReadonlySet<string>;
  problems: QueryProblem[];
}

/** Selects models by text, operators and filters, and puts them in order. */
export class Selection {
  readonly #documents: readonly SearchDocument[];
  readonly #rank: (words: string) => number[];
  readonly #orders: Orders;
  /** What operators ask of the models, and the values that they are held to. */
  readonly columns: Columns;
  readonly values: Values;

  constructor(documents: readonly SearchDocument[], rank: (words: string) => number[]) {
    this.#documents = documents;
    this.#rank = rank;
    this.columns = new Columns(documents);
    this.values = valuesOf(this.columns);
    this.#orders = new Orders(documents.map(({ summary }) => summary));
  }

  select(query: SearchQuery): Selected {
    const parsed = parseQuery(query.text.slice(0, longestText));
    const selected = this.#select(parsed, query);
    const guesses = parsed.conditions.filter(isGuess);
    if (selected.fitting.length > 0 || guesses.length === 0) return selected;
    const without = { ...parsed, conditions: parsed.conditions.filter((condition) => !isGuess(condition)) };
    const again = this.#select(without, query);
    if (again.fitting.length === 0) return selected;
    const written = String(guesses[0]?.ranges[0]?.from);
    return { ...again, problems: [...again.problems, { kind: 'no such year', written }] };
  }

  #select({ words, conditions, problems }: ParsedQuery, { sort, text: _, ...filters }: SearchQuery): Selected {
    const wanted = words.trim();
    const byText = wanted === '' ? this.#orders.all(sort) : this.#rank(wanted);
    const inOrder = wanted !== '' && sort !== 'relevance' ? this.#orders.sorted(byText, sort) : byText;
    const document = (number: number) => this.#documents[number] as SearchDocument;
    const test = conditions.length > 0 ? testOf(conditions, this.columns, this.values) : undefined;
    const found = test ? inOrder.filter(test) : inOrder;
    const fitting = narrows(filters) ? found.filter((number) => passes(document(number).summary, filters)) : found;
    const named = conditions.filter(isOrganization);
    const typed = named.flatMap(({ values }) => values);
    const organizations = typed.length > 0 ? meantBy(typed, this.values.org) : new Set<string>();
    return { fitting, found, words: wanted, organizations, problems };
  }
}

const isOrganization = (condition: Condition): condition is Extract<Condition, { values: unknown }> =>
  condition.operator === 'org' && !condition.not;

type Guess = Extract<Condition, { guessed?: boolean }>;
const isGuess = (condition: Condition): condition is Guess => 'guessed' in condition && condition.guessed === true;
