import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSavedFile, writeSavedFile } from '../../lib/saved/transfer';
import { aSaved, savedLists } from './fixtures';

const now = '2026-11-25T12:00:00Z';
const file = writeSavedFile([aSaved({ note: 'a note', tags: ['one'] })], now);
const changed = (change: (file: Record<string, unknown>) => void) => {
  const value = JSON.parse(file);
  change(value);
  return JSON.stringify(value, null, 2);
};

describe('a file of saved models', () => {
  it('comes back as it was saved, whatever was', () => {
    fc.assert(
      fc.property(savedLists, (models) => {
        const read = readSavedFile(writeSavedFile(models, now));
        const sorted = [...models].sort((one, other) => (one.slug < other.slug ? -1 : 1));
        expect(read).toEqual({ status: 'read', models: sorted });
      }),
    );
  });

  it('may have passed through an editor that puts a byte order mark and other line ends', () => {
    expect(readSavedFile(`\uFEFF${file.replaceAll('\n', '\r\n')}`).status).toBe('read');
  });

  it.each([
    ['of another program', '{"items": []}', { status: 'foreign' }],
    ['with a list', '[]', { status: 'foreign' }],
    ['with a number', '3', { status: 'foreign' }],
    ['that is empty', '', { status: 'not-json', line: 1 }],
    ['that is a page', '<!doctype html>', { status: 'not-json', line: 1 }],
    [
      'of a newer version',
      changed((value) => {
        value.version = 2;
      }),
      { status: 'newer' },
    ],
  ])('%s is refused', (_, text, answer) => {
    expect(readSavedFile(text)).toEqual(answer);
  });

  it('that breaks off is refused with the line', () => {
    const lines = file.split('\n');
    expect(readSavedFile(lines.slice(0, 9).join('\n'))).toEqual({ status: 'not-json', line: 9 });
  });

  it('with one wrong entry is refused whole, with its line, place and reason', () => {
    const wrong = file.replace('"note": "a note"', '"note": 7');
    const line = wrong.split('\n').findIndex((text) => text.includes('"note": 7')) + 1;
    expect(readSavedFile(wrong)).toEqual({
      status: 'wrong',
      line,
      place: 'models.0.note',
      problem: expect.stringContaining('string'),
    });
  });

  it('that lacks a field is refused with the line where its entry begins', () => {
    const without = changed((value) => {
      delete (value.models as Record<string, unknown>[])[0]?.savedAt;
    });
    const read = readSavedFile(without);
    expect(read).toMatchObject({ status: 'wrong', place: 'models.0.savedAt' });
    expect(without.split('\n')[('line' in read ? read.line : 0) - 1]?.trim()).toBe('{');
  });

  it('is never more than refused, whatever its text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat({ max: file.length - 3 }).map((at) => file.slice(0, at)),
        ),
        (text) => {
          expect(readSavedFile(text).status).not.toBe('read');
        },
      ),
    );
  });
});
