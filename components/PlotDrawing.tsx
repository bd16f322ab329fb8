import type { PlotPoint } from '../lib/catalog/query';
import { formatCompact } from '../lib/format';
import type { LabelPlace } from '../lib/plot/labels';
import { countTicks, type Frame, type Place, scoreTicks, xOfScore, yOfCount } from '../lib/plot/scale';
import { language, text } from '../lib/text';

export type PlotDrawingProps = {
  points: readonly PlotPoint[];
  /** Where each point lies. */
  places: readonly Place[];
  labels: readonly LabelPlace[];
  frame: Frame;
  /** The highest count of citations. */
  most: number;
  /** Position of the point that is pointed at. */
  shown: number | undefined;
};

/** Full, half and empty discs, as beside the words Open, Partial and Closed. */
const disc = 'M0-4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z';
const shapes = { Open: disc, Partial: `${disc}M0-4a4 4 0 0 1 0 8z`, Closed: disc };

/** The plot for the eye: grid, points, names. */
export function PlotDrawing({ points, places, labels, frame, most, shown }: PlotDrawingProps) {
  const { width, height, left, right, top, bottom } = frame;
  /** Less where there is less room. */
  const size = width < 500 ? 0.75 : 1;
  const pointed = shown === undefined ? undefined : places[shown];
  return (
    <svg width={width} height={height} aria-hidden="true">
      <g class="grid figures">
        {scoreTicks.map((tick) => (
          <g key={tick} transform={`translate(${xOfScore(tick, frame)} 0)`}>
            <line y1={top} y2={height - bottom} />
            <text y={height - bottom + 17} text-anchor="middle">
              {tick}
            </text>
          </g>
        ))}
        {countTicks(most).map((tick) => (
          <g key={tick} transform={`translate(0 ${yOfCount(tick, most, frame)})`}>
            <line x1={left} x2={width - right} />
            <text x={left - 8} y={4} text-anchor="end">
              {formatCompact(tick, language())}
            </text>
          </g>
        ))}
        <text class="axis" x={width - right} y={height - 6} text-anchor="end">
          {`${text('plotAxisX')} →`}
        </text>
        <text class="axis" x={4} y={12}>
          {`↑ ${text('plotAxisY')}`}
        </text>
      </g>
      <g class="points">
        {places.map(({ x, y }, at) => {
          const label = points[at]?.label ?? 'Closed';
          return (
            <path
              key={points[at]?.slug}
              class={label}
              d={shapes[label]}
              transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size})`}
            />
          );
        })}
      </g>
      <g class="names">
        {labels.map(({ point, x, y, anchor }) => (
          <text key={points[point]?.slug} x={x} y={y} text-anchor={anchor}>
            {points[point]?.name}
          </text>
        ))}
      </g>
      {pointed && <circle class="ring" cx={pointed.x} cy={pointed.y} r={8} />}
    </svg>
  );
}
