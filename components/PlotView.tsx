import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plot } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, text } from '../lib/text';
import { EmptyState } from './EmptyState';
import { OpennessLabel } from './OpennessLabel';
import { OpennessPlot } from './OpennessPlot';
import { PlotTable } from './PlotTable';

export type PlotViewProps = { plot: Plot; onOpen: (slug: string) => void };

const labels = ['Open', 'Partial', 'Closed'] as const;

/** The plot in the width there is, with what its signs mean, what it leaves out, and the same as a table. */
export function PlotView({ plot: { points, total }, onOpen }: PlotViewProps) {
  const [width, setWidth] = useState(0);
  const [asTable, setAsTable] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const measure = () => setWidth(room.current?.clientWidth || 640);
    measure();
    if (!room.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  const count = (number: number) => formatCount(number, language());
  const height = Math.round(Math.max(340, Math.min(600, width * 0.66)));
  return (
    <section class="plot-view" aria-label={text('plotTitle')}>
      <div class="plot-notes">
        <h2>{text('plotTitle')}</h2>
        <p class="quiet figures">{text('plotCounts', count(points.length), count(total))}</p>
        <p class="plot-key">
          {labels.map((label) => (
            <OpennessLabel key={label} label={label} />
          ))}
        </p>
      </div>
      <div ref={room}>
        {points.length === 0 ? (
          <EmptyState title={text('plotNothing')} hint={text('noResultsHint')} action={undefined} />
        ) : (
          width > 0 && <OpennessPlot points={points} width={width} height={height} onOpen={onOpen} />
        )}
      </div>
      {points.length > 0 && (
        <details onToggle={(event) => setAsTable(event.currentTarget.open)}>
          <summary>{text('plotAsTable')}</summary>
          {asTable && <PlotTable points={points} onOpen={onOpen} />}
        </details>
      )}
    </section>
  );
}
