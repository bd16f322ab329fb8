import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlotPoint } from '../lib/catalog/query';
import { formatCompact, formatCount } from '../lib/format';
import { placeLabels } from '../lib/plot/labels';
import { type Direction, nearestPoint, neighbor } from '../lib/plot/neighbors';
import { type Frame, xOfScore, yOfCount } from '../lib/plot/scale';
import { language, plural, text } from '../lib/text';
import { PlotDrawing } from './PlotDrawing';
import { PlotTooltip } from './PlotTooltip';

export type OpennessPlotProps = {
  /** The most cited first; at least one. */
  points: readonly PlotPoint[];
  /** Size in px. */
  width: number;
  height: number;
  onOpen: (slug: string) => void;
};

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** A pointer this near, in px, means the point. */
const reach = 24;
/** Of the most cited, these many are tried for a name. */
const candidates = 60;
const pxPerName = 55;

/** Openness along the ground, citations upwards: every model of the selection a disc, the most cited by name. */
export function OpennessPlot({ points, width, height, onOpen }: OpennessPlotProps) {
  const [current, setCurrent] = useState(0);
  const [hasFocus, setHasFocus] = useState(false);
  const [hovered, setHovered] = useState<number>();
  const cursor = useRef<HTMLButtonElement>(null);

  const most = points[0]?.citations ?? 0;
  const { frame, places, labels } = useMemo(() => {
    // Not every language has a short form of thousands.
    const left = Math.max(
      44,
      16 + 7 * formatCompact(10 ** Math.floor(Math.log10(Math.max(1, most))), language()).length,
    );
    const frame: Frame = { width, height, left, right: 18, top: 22, bottom: 44 };
    const places = points.map(({ name, score, citations }) => ({
      name,
      x: xOfScore(score, frame),
      y: yOfCount(citations, most, frame),
    }));
    const labels = placeLabels(places, frame, { candidates, most: Math.round(width / pxPerName) });
    return { frame, places, labels };
  }, [points, width, height]);

  useEffect(() => setCurrent(0), [points]);
  useEffect(() => {
    if (hasFocus) cursor.current?.focus();
  }, [current]);

  const onPointerMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setHovered(nearestPoint(places, { x: event.clientX - left, y: event.clientY - top }, reach));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    const ends: Record<string, number | undefined> = { Home: 0, End: places.length - 1 };
    const to = direction === undefined ? ends[event.key] : neighbor(places, current, direction);
    if (to === undefined) return;
    event.preventDefault();
    setHovered(undefined);
    setCurrent(to);
  };
  const open = (at: number | undefined) => {
    const point = at === undefined ? undefined : points[at];
    if (point) onOpen(point.slug);
  };
  const shown = hovered ?? (hasFocus ? current : undefined);
  const [point, place] = [points[current], places[current]];
  const [shownPoint, shownPlace] = [points[shown ?? -1], places[shown ?? -1]];

  return (
    <div
      class={hovered === undefined ? 'plot' : 'plot pointing'}
      style={{ width: `${width}px`, height: `${height}px` }}
      role="group"
      aria-label={text('plotKeys')}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setHovered(undefined)}
      onClick={() => open(hovered)}
      onKeyDown={onKeyDown}
    >
      <PlotDrawing {...{ points, places, labels, frame, most, shown }} />
      {point && place && (
        <button
          key={point.slug}
          ref={cursor}
          type="button"
          class="plot-cursor"
          style={{ left: `${place.x}px`, top: `${place.y}px` }}
          aria-label={text(
            'plotPoint',
            point.name,
            point.score,
            plural('citedTimes', point.citations, formatCount(point.citations, language())),
          )}
          onFocus={() => setHasFocus(true)}
          onBlur={() => setHasFocus(false)}
          onClick={(event) => {
            event.stopPropagation();
            open(hovered ?? current);
          }}
        />
      )}
      {shownPoint && shownPlace && <PlotTooltip point={shownPoint} {...shownPlace} width={width} />}
    </div>
  );
}
