import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatCompact,
  formatCount,
  formatDate,
  formatList,
  formatShare,
  formatSpan,
  formatTime,
  withinSentence,
} from '../lib/format';

describe('a count', () => {
  it.each([
    [0, 'en', '0', '0'],
    [999, 'en', '999', '999'],
    [1_234_567, 'en', '1,234,567', '1.2M'],
    [12_345, 'de', '12.345', '12.345'],
  ])('%d in %s is %s, in columns %s', (value, language, whole, compact) => {
    expect(formatCount(value, language)).toBe(whole);
    expect(formatCompact(value, language)).toBe(compact);
  });
});

describe('a share', () => {
  it.each([
    [0, '0%'],
    [0.125, '13%'],
    [1, '100%'],
  ])('of %d is %s', (share, said) => expect(formatShare(share, 'en')).toBe(said));
});

describe('a date', () => {
  it.each([
    ['2019', '2019', '2019'],
    ['2019-08', 'August 2019', 'Aug 2019'],
    ['2019-08-20', 'August 20, 2019', 'Aug 20, 2019'],
    ['2024-01-01', 'January 1, 2024', 'Jan 1, 2024'],
    ['11mo ago', '11mo ago', '11mo ago'],
    ['2019-8', '2019-8', '2019-8'],
    ['', '', ''],
  ])('%j is shown as precisely as it is known: %j, or short %j', (date, long, short) => {
    expect(formatDate(date, 'en')).toBe(long);
    expect(formatDate(date, 'en', 'short')).toBe(short);
  });
});

describe('a list', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a, b', 'a and b'],
    [['a', 'b', 'c'], 'a, b, c', 'a, b, and c'],
  ])('of %j is %j, or as a conjunction %j', (values, unit, conjunction) => {
    expect(formatList(values, 'en')).toBe(unit);
    // Their own lists of units have nothing between the items.
    expect(formatList(values, 'ja')).toBe(values.join('、'));
    expect(formatList(values, 'zh-CN')).toBe(values.join('、'));
    expect(formatList(values, 'en', 'conjunction')).toBe(conjunction);
  });

  it.each([
    ['de', '权重, 代码 und 数据'],
    ['zh-CN', '权重、代码、数据'],
    ['ja', '权重、代码、数据'],
  ])('has a sign between its parts in %s', (language, said) =>
    expect(formatList(['权重', '代码', '数据'], language)).toBe(said),
  );
});

describe('a moment to come back at', () => {
  const now = new Date(2026, 10, 25, 12, 0).getTime();
  it.each([
    [new Date(2026, 10, 25, 14, 5), '14:05'],
    [new Date(2026, 10, 26, 1, 0), '26 Nov 2026, 01:00'],
  ])('of %s', (time, said) => expect(formatTime(time.getTime(), 'en-GB', now)).toBe(said));
});

describe('an age', () => {
  const minute = 60_000;
  it.each([
    [0, undefined],
    [-minute, undefined],
    [59_999, undefined],
    [minute, '1 minute ago'],
    [59 * minute, '59 minutes ago'],
    [60 * minute, '1 hour ago'],
    [24 * 60 * minute, 'yesterday'],
    [8 * 24 * 60 * minute, 'last week'],
    [70 * 24 * 60 * minute, '2 months ago'],
  ])('of %i ms is %s', (age, said) => expect(formatAge(age, 'en')).toBe(said));
});

describe('a span of months', () => {
  it.each([
    ['2024-12-25', '2026-11-16T10:00:00Z', /^Dec 2024\s–\sNov 2026$/],
    ['2026-11-01', '2026-11-16', /^Nov 2026$/],
    ['soon', '2026-11-16', /^$/],
  ])('from %s to %s', (since, until, said) => expect(formatSpan(since, until, 'en')).toMatch(said));
});

describe('a name within a sentence', () => {
  it.each([
    ['Data card', 'en-GB', 'data card'],
    ['Trainingsdaten', 'de', 'Trainingsdaten'],
    ['Données', 'fr', 'données'],
    ['数据卡', 'zh-CN', '数据卡'],
  ])('%s in %s is %s', (name, language, said) => expect(withinSentence(name, language)).toBe(said));
});
