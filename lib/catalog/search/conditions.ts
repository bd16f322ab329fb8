import type { Columns } from './columns';
import type { Condition } from './grammar';
import { isWithin } from './ranges';
import { meantBy, type Values } from './values';

/** Whether the document of a number passes. */
export type Test = (document: number) => boolean;

/** One test of all conditions together. */
export function testOf(conditions: readonly Condition[], columns: Columns, values: Values): Test {
  const tests = conditions.map((condition): Test => {
    const test = oneTest(condition, columns, values);
    return condition.not ? (document) => !test(document) : test;
  });
  return (document) => tests.every((test) => test(document));
}

function oneTest(condition: Condition, columns: Columns, values: Values): Test {
  switch (condition.operator) {
    case 'is':
      return columns.texts('is').havingAny(new Set(condition.labels));
    case 'has':
      return columns.texts('has').havingAny(new Set(condition.parts));
    case 'org':
    case 'cat':
      return columns.texts(condition.operator).havingAny(meantBy(condition.values, values[condition.operator]));
    case 'license': {
      const isMeant = columns.texts('license').havingAny(meantBy(condition.values, values.license));
      if (!condition.values.some(({ text }) => text.toLowerCase() === 'none')) return isMeant;
      const hasOne = columns.texts('has').havingAny(new Set(['license']));
      return (document) => !hasOne(document) || isMeant(document);
    }
    default: {
      const figures = columns.figures(condition.operator);
      return (document) => {
        const figure = figures[document] ?? Number.NaN;
        return !Number.isNaN(figure) && condition.ranges.some((range) => isWithin(figure, range));
      };
    }
  }
}
