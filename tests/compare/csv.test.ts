import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../lib/compare/csv';
import { compareModels } from '../../lib/compare/rows';
import { aRecord } from '../fixtures/cards';
import { bare, genesis } from './fixtures';

const write = (...models: (typeof genesis)[]) => writeCsv(models, compareModels(models));

describe('a comparison as CSV', () => {
  it('has a row a fact, with plain figures and their sources', () => {
    const lines = write(genesis, bare).split('\r\n');
    expect(lines[0]).toBe('Fact,Models Genesis,Models Genesis: source,TissueNet,TissueNet: source');
    expect(lines).toContain('Openness,23,"bio.rodeo, Sept 2026",0,"bio.rodeo, Sept 2026"');
    expect(lines).toContain('Usability,19,"bio.rodeo, Sept 2026",unknown,');
    expect(lines).toContain('Stars,792,"GitHub, 10 Sept 2026",0,"GitHub, 10 Sept 2026"');
    expect(lines.at(-1)).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")'])(
    'lets no spreadsheet reckon %j',
    (name) => {
      const cells = Papa.parse<string[]>(write({ record: { ...aRecord({ license: 'MIT' }), name }, figures: {} }))
        .data[0];
      expect(cells?.[1]).toBe(`'${name}`);
    },
  );

  it('comes back cell by cell, whatever the names hold', () => {
    fc.assert(
      fc.property(
        fc.string().filter((name) => name.trim() !== ''),
        (name) => {
          const text = write({ record: { ...aRecord({ license: 'MIT' }), name: `N${name}` }, figures: {} });
          const { data } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
          expect(data[0]?.[1]).toBe(`N${name}`);
          expect(data.map(({ length }) => length)).toEqual([3, 3, 3, 1]);
        },
      ),
    );
  });
});
