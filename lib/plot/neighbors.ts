import type { Place } from './scale';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Position of the point nearest to a place and at most `within` px away; absent where there is none. */
export function nearestPoint(points: readonly Place[], { x, y }: Place, within: number): number | undefined {
  let best: number | undefined;
  let least = within * within;
  for (const [at, point] of points.entries()) {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (distance <= least && (best === undefined || distance < least)) {
      best = at;
      least = distance;
    }
  }
  return best;
}

/**
 * Position of the next point in a direction. Along each axis all points stand in one order, that of their place and then
 * of their number, so that steps in one direction come to every point there is, and back the same way.
 */
export function neighbor(points: readonly Place[], from: number, direction: Direction): number {
  const axis = direction === 'left' || direction === 'right' ? 'x' : 'y';
  const forward = direction === 'right' || direction === 'down';
  const start = points[from];
  if (!start) return from;
  const after = (a: Place, atA: number, b: Place, atB: number) => a[axis] - b[axis] || atA - atB;
  let best = from;
  for (const [at, point] of points.entries()) {
    const side = after(point, at, start, from);
    if (forward ? side <= 0 : side >= 0) continue;
    const known = points[best];
    const isNearer =
      best === from || !known || (forward ? after(point, at, known, best) < 0 : after(point, at, known, best) > 0);
    if (isNearer) best = at;
  }
  return best;
}
