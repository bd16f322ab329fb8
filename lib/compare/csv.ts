import Papa from 'papaparse';
import { text } from '../text';
import type { ComparedModel, RowGroup } from './rows';
import { factAsData, originInWords, rowName } from './words';

/**
 * The comparison as CSV (RFC 4180): a row a fact, and for each model its value and who says it. Whatever would be taken
 * for a formula by a spreadsheet is quoted: https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function writeCsv(models: readonly ComparedModel[], groups: readonly RowGroup[]): string {
  const names = models.flatMap(({ record: { name } }) => [name, text('compareSourceOf', name)]);
  const lines = groups.flatMap(({ rows }) =>
    rows.map(({ id, kind, cells }) => [
      rowName(id),
      ...cells.flatMap((cell) => [factAsData(cell, kind), cell.origin ? originInWords(cell.origin) : '']),
    ]),
  );
  const pages = [text('comparePage'), ...models.flatMap(({ record }) => [record.url, ''])];
  return `${Papa.unparse([[text('compareFact'), ...names], pages, ...lines], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
