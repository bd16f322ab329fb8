import type { PlotPoint } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { OpennessLabel } from './OpennessLabel';

export type PlotTooltipProps = {
  point: PlotPoint;
  /** Where the point lies, in px. */
  x: number;
  y: number;
  /** Of the plot, in px. */
  width: number;
};

/** What a point of the plot is. For the eye: the point itself says it to screen readers. */
export function PlotTooltip({ point, x, y, width }: PlotTooltipProps) {
  const isRight = x > width / 2;
  const side = isRight ? { right: `${width - x + 14}px` } : { left: `${x + 14}px` };
  return (
    <div class="plot-tooltip" aria-hidden="true" style={{ ...side, top: `${Math.max(0, y - 50)}px` }}>
      <strong>{point.name}</strong>
      <span class="figures">
        <OpennessLabel label={point.label} /> {text('scoreOf', point.score)}
      </span>
      <span class="figures quiet">
        {plural('citedTimes', point.citations, formatCount(point.citations, language()))}
      </span>
    </div>
  );
}
