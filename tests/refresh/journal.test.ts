import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../lib/refresh/journal';
import { journalInMemory } from './run-refresh';

const today = '2026-11-25';
const contributors = (count: number) => ({ day: today, answer: { count } });

describe('a journal', () => {
  it('has, when it is opened again, what was recorded, and what a service does not know', () => {
    const file = journalInMemory();
    const first = openJournal(file, today, false);
    first.record('contributors', 'lab/alpha', contributors(3));
    first.record('hugging-face', 'lab/gone', { day: today, answer: null });
    const second = openJournal(file, '2026-11-26', false);
    expect(second).toMatchObject({ continues: today });
    expect(second.book.get('contributors', 'lab/alpha')).toEqual(contributors(3));
    expect(second.book.get('hugging-face', 'lab/gone')).toEqual({ day: today, answer: null });
    expect(second.book.get('hugging-face', 'lab/other')).toBeUndefined();
  });

  it('cut off anywhere keeps every whole line, and takes new ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 2000 }), (count, cut) => {
        const file = journalInMemory();
        const first = openJournal(file, today, false);
        for (let index = 0; index < count; index++) first.record('contributors', `lab/${index}`, contributors(index));
        file.text = file.text?.slice(0, cut);
        const whole = Math.max(0, (file.text ?? '').split('\n').length - 2);
        const second = openJournal(file, today, false);
        expect(second.book.size).toBe(whole);
        second.record('contributors', 'lab/new', contributors(99));
        const third = openJournal(file, today, false);
        expect(third.book.size).toBe(whole + 1);
        expect(third.book.get('contributors', 'lab/new')).toEqual(contributors(99));
      }),
    );
  });

  it.each<[string, string]>([
    ['not JSON', '{{{'],
    ['a question that there is not', '{"question":"toString","key":"a","day":"2026-11-25","answer":null}'],
    ['an answer of another shape', '{"question":"contributors","key":"a","day":"2026-11-25","answer":{"count":-1}}'],
    ['no day', '{"question":"contributors","key":"a","answer":{"count":1}}'],
  ])('leaves out a line that is wrong: %s', (_, line) => {
    const good = JSON.stringify({ question: 'contributors', key: 'b', ...contributors(1) });
    const file = journalInMemory(`{"journal":1,"begun":"${today}"}\n${line}\n${good}\n`);
    const { book } = openJournal(file, today, false);
    expect([book.size, book.has('contributors', 'b')]).toEqual([1, true]);
  });

  it.each<[string, string | undefined, boolean]>([
    ['there is none', undefined, false],
    ['it is empty', '', false],
    ['it is something else', 'Dear diary\n', false],
    ['it is of another version', '{"journal":2,"begun":"2026-11-25"}\n', false],
    [
      'it is told to',
      `{"journal":1,"begun":"${today}"}\n${JSON.stringify({ question: 'contributors', key: 'b', ...contributors(1) })}\n`,
      true,
    ],
  ])('begins anew where %s, and writes nothing before the first answer', (_, text, fresh) => {
    const file = journalInMemory(text);
    const journal = openJournal(file, today, fresh);
    expect([journal.continues, journal.book.size, file.text]).toEqual([undefined, 0, text]);
    journal.record('contributors', 'lab/alpha', contributors(3));
    expect(file.text?.split('\n')[0]).toBe(`{"journal":1,"begun":"${today}"}`);
    expect(openJournal(file, today, false).book.size).toBe(1);
  });

  it('is too old after a week', () => {
    const file = journalInMemory();
    openJournal(file, today, false).record('contributors', 'lab/alpha', contributors(3));
    expect(openJournal(file, '2026-12-02', false)).toMatchObject({ continues: today, tooOld: undefined });
    expect(openJournal(file, '2026-12-03', false)).toMatchObject({ continues: undefined, tooOld: today });
  });
});
