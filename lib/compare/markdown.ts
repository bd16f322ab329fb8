import type { PhrasingContent, TableCell, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { formatList } from '../format';
import { groupByOrigin } from '../origins';
import { language, text } from '../text';
import type { Cell, ComparedModel, Row, RowGroup } from './rows';
import { factInWords, originInWords, rowName } from './words';

/** The comparison as a table in GitHub's Markdown, the best of a row in bold, the sources below. */
export function writeMarkdown(models: readonly ComparedModel[], groups: readonly RowGroup[]): string {
  const head = row([words(''), ...models.map(({ record }) => linked(record.name, record.url))]);
  const body = groups.flatMap(({ rows }) => rows.map(bodyRow));
  const note = words([text('compareBoldIsBest'), ...sourcesOf(groups)].join(' '));
  return toMarkdown(
    {
      type: 'root',
      children: [
        { type: 'table', align: [null, ...models.map(() => null)], children: [head, ...body] },
        { type: 'paragraph', children: note },
      ],
    },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}

const words = (value: string): PhrasingContent[] => [{ type: 'text', value: value.replace(/\s+/g, ' ') }];

function linked(label: string, url: string | undefined): PhrasingContent[] {
  return url?.startsWith('https://') ? [{ type: 'link', url, children: words(label) }] : words(label);
}

const row = (cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
});

function bodyRow({ id, kind, cells, best }: Row): TableRow {
  return row([
    words(rowName(id)),
    ...cells.map((cell, index): PhrasingContent[] => {
      const content = contentOf(cell, kind);
      return best[index] ? [{ type: 'strong', children: content }] : content;
    }),
  ]);
}

function contentOf(cell: Cell, kind: Row['kind']): PhrasingContent[] {
  if (typeof cell.value !== 'object') return words(factInWords(cell, kind));
  return cell.value.flatMap(({ label, url }, index) => [...(index > 0 ? words(', ') : []), ...linked(label, url)]);
}

/** Every source with its dates, after what it says. */
function sourcesOf(groups: readonly RowGroup[]): string[] {
  const figures = groups.flatMap(({ rows }) =>
    rows.flatMap(({ id, cells }) => cells.flatMap(({ origin }) => (origin ? { name: rowName(id), ...origin } : []))),
  );
  return groupByOrigin(figures).map((group) =>
    text('originOf', formatList([...new Set(group.names)], language()), text('asSentence', originInWords(group))),
  );
}
