/** What an operator of the search narrows by. */
export type Operator = 'org' | 'is' | 'has' | 'license' | 'cat' | 'score' | 'year' | 'citations' | 'stars';

/** What a record can have; the order is that of the bits in the stored index. */
export const parts = [
  'code',
  'weights',
  'paper',
  'preprint',
  'data',
  'demo',
  'docs',
  'mof',
  'license',
  'provider',
] as const;
export type Part = (typeof parts)[number];

/** What a model can be; `unscored` has no label. */
export const labels = ['open', 'partial', 'closed', 'unscored'] as const;
export type Label = (typeof labels)[number];

/** Operators whose values are numbers. */
export const numeric = ['score', 'year', 'citations', 'stars'] as const satisfies Operator[];
export type NumericOperator = (typeof numeric)[number];

/** Every way an operator may be written before its colon; the first of each is how it is suggested. */
const spellings: Record<Operator, readonly string[]> = {
  is: ['is', 'label'],
  has: ['has', 'with'],
  org: ['org', 'organization', 'organisation', 'orgs', 'by', 'lab'],
  cat: ['cat', 'category', 'type'],
  license: ['license', 'licence', 'lic'],
  score: ['score', 'openness'],
  year: ['year', 'released', 'date'],
  citations: ['citations', 'citation', 'cited', 'cites'],
  stars: ['stars', 'star'],
};

export const operators = Object.keys(spellings) as Operator[];

const byName = new Map(operators.flatMap((operator) => spellings[operator].map((name) => [name, operator] as const)));

/** The operator of this name, in any case. */
export const operatorNamed = (name: string): Operator | undefined => byName.get(name.toLowerCase());

export const operatorNames: readonly string[] = [...byName.keys()];

/** The values of an operator that takes one of a few words; absent for others. */
export function choicesOf(operator: Operator): readonly string[] | undefined {
  return operator === 'is' ? labels : operator === 'has' ? parts : undefined;
}

export const isNumeric = (operator: Operator): operator is NumericOperator =>
  (numeric as readonly Operator[]).includes(operator);
