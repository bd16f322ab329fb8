import type { Cell, ComparedModel, Origin, Row, RowGroup, RowId } from '../lib/compare/rows';
import { formatList } from '../lib/format';
import { language, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { Icon } from './Icon';
import { Meter } from './Meter';
import { OpennessDisc } from './OpennessDisc';

export type CompareTableProps = {
  models: readonly ComparedModel[];
  groups: readonly RowGroup[];
  /** How rows, groups, facts and their sources are called. */
  words: {
    rowName: (id: RowId) => string;
    groupName: (id: RowGroup['id']) => string;
    factInWords: (cell: Cell, kind: Row['kind']) => string;
    originInWords: (origin: Origin) => string;
  };
  onTakeOut: (slug: string) => void;
};

/** Models side by side, a column each. Where there is no room for all, the columns move below the names of the rows. */
export function CompareTable({ models, groups, words, onTakeOut }: CompareTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard -- axe scrollable-region-focusable
    <div class="compare-scroll" tabIndex={0} role="group" aria-label={text('compareTable')}>
      <table class="compare-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{text('compareFact')}</span>
            </th>
            {models.map(({ record }) => (
              <th scope="col" key={record.slug}>
                <span class="column-head">
                  <span>
                    <ExternalLink href={record.url}>{record.name}</ExternalLink>
                    <span class="quiet">{formatList(record.organizations.slice(0, 2), language())}</span>
                  </span>
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={text('compareTakeOut', record.name)}
                    title={text('compareTakeOut', record.name)}
                    onClick={() => onTakeOut(record.slug)}
                  >
                    <Icon name="close" size={14} />
                  </button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, rows }) => (
          <tbody key={id}>
            <tr class="group">
              <th scope="rowgroup" colSpan={models.length + 1}>
                <span>{words.groupName(id)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {words.rowName(row.id)}{' '}
                  {sharedOrigin(row) && <span class="source">{words.originInWords(sharedOrigin(row) as Origin)}</span>}
                </th>
                {row.cells.map((cell, index) => (
                  <td key={models[index]?.record.slug} class={row.best[index] ? 'best' : ''}>
                    <Fact cell={cell} kind={row.kind} words={words} />
                    {row.best[index] && (
                      <span class="best-mark">
                        <Icon name="best" size={12} />
                        {text('compareBest')}
                      </span>
                    )}
                    {cell.origin && !sharedOrigin(row) && (
                      <span class="source">{words.originInWords(cell.origin)}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The one origin of all that is known in a row: then it is told once, beside the row's name. */
function sharedOrigin({ cells }: Row): Origin | undefined {
  const origins = cells.filter(({ value }) => value !== undefined).map(({ origin }) => origin);
  const [first] = origins;
  return origins.every((one) => one && first && one.source === first.source && one.asOf === first.asOf)
    ? first
    : undefined;
}

function Fact({ cell, kind, words }: { cell: Cell; kind: Row['kind']; words: CompareTableProps['words'] }) {
  const { value } = cell;
  if (value === undefined) return <span class="unknown">{text('compareUnknown')}</span>;
  if (typeof value === 'object')
    return (
      <ul>
        {value.map(({ label, url }) => (
          <li key={`${label} ${url}`}>
            <ExternalLink href={url ?? ''}>{label}</ExternalLink>
          </li>
        ))}
      </ul>
    );
  if (kind === 'score' && typeof value === 'number')
    return (
      <span class="score">
        <span class="figures" aria-hidden="true">
          {value}
        </span>
        <span class="unseen">{words.factInWords(cell, kind)}</span>
        <Meter value={value} max={100} />
      </span>
    );
  const label = value === 'Open' || value === 'Partial' || value === 'Closed' ? value : undefined;
  return (
    <span class="figures value" lang={kind === 'text' ? 'en' : undefined}>
      {kind === 'label' && label && <OpennessDisc label={label} />}
      {words.factInWords(cell, kind)}
    </span>
  );
}
