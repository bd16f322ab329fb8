import { useState } from 'preact/hooks';
import type { PlotPoint } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, text } from '../lib/text';
import { OpennessLabel } from './OpennessLabel';

export type PlotTableProps = { points: readonly PlotPoint[]; onOpen: (slug: string) => void };

const rowsAtOnce = 100;

/** What the plot shows, in rows. */
export function PlotTable({ points, onOpen }: PlotTableProps) {
  const [rows, setRows] = useState(rowsAtOnce);
  return (
    <>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{text('model')}</th>
            <th scope="col">{text('openness')}</th>
            <th scope="col" class="number">
              {text('citations')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.slice(0, rows).map((point) => (
            <tr key={point.slug}>
              <th scope="row">
                <button type="button" class="text-button" onClick={() => onOpen(point.slug)}>
                  {point.name}
                </button>
              </th>
              <td>
                {point.score} <OpennessLabel label={point.label} />
              </td>
              <td class="number">{formatCount(point.citations, language())}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > rows && (
        <p class="show-more">
          <button type="button" class="text-button" onClick={() => setRows(rows + rowsAtOnce)}>
            {text('showMore')}
          </button>
        </p>
      )}
    </>
  );
}
