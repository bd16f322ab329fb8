import type { SearchDocument } from './document';
import { hasPart } from './facts';
import type { Condition } from './grammar';
import type { NumericOperator } from './operators';
import { isWithin } from './ranges';
import { meantBy, type Values } from './values';

export type Test = (document: SearchDocument) => boolean;

/** One test of all conditions together. */
export function testOf(conditions: readonly Condition[], values: Values): Test {
  const tests = conditions.map((condition) => {
    const test = oneTest(condition, values);
    return condition.not ? (document: SearchDocument) => !test(document) : test;
  });
  return (document) => tests.every((test) => test(document));
}

function oneTest(condition: Condition, values: Values): Test {
  switch (condition.operator) {
    case 'is': {
      const labels = new Set<string>(condition.labels);
      return ({ summary }) => labels.has(summary.label?.toLowerCase() ?? 'unscored');
    }
    case 'has':
      return ({ facts }) => condition.parts.some((part) => hasPart(facts.parts, part));
    case 'org': {
      const meant = meantBy(condition.values, values.org);
      return ({ summary }) => summary.organizations.some((name) => meant.has(name));
    }
    case 'cat': {
      const meant = meantBy(condition.values, values.cat);
      return ({ summary }) => summary.categories.some((name) => meant.has(name));
    }
    case 'license': {
      const meant = meantBy(condition.values, values.license);
      const none = condition.values.some(({ text }) => text.toLowerCase() === 'none');
      return ({ facts }) => (facts.license === undefined ? none : meant.has(facts.license));
    }
    default:
      return ({ summary }) => {
        const value = numberOf(summary, condition.operator);
        return value !== undefined && condition.ranges.some((range) => isWithin(value, range));
      };
  }
}

function numberOf(summary: SearchDocument['summary'], operator: NumericOperator): number | undefined {
  if (operator === 'year') return summary.released === undefined ? undefined : Number(summary.released.slice(0, 4));
  return summary[operator];
}
