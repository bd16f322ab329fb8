/** The part of a drawing that points lie in, in px. */
export interface Frame {
  width: number;
  height: number;
  /** From the drawing's edges to the frame. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where something lies in the drawing, in px from its upper left. */
export interface Place {
  x: number;
  y: number;
}

/** A score of 0 to 100 along the frame's width. */
export function xOfScore(score: number, { width, left, right }: Frame): number {
  return left + (score / 100) * (width - left - right);
}

/** A count of 0 to `most` along the frame's height, by powers of ten; 0 lies on the ground line. */
export function yOfCount(count: number, most: number, { height, top, bottom }: Frame): number {
  const share = Math.log10(1 + count) / Math.log10(1 + Math.max(most, 1));
  return height - bottom - share * (height - top - bottom);
}

/** 0 and the powers of ten up to `most`. */
export function countTicks(most: number): number[] {
  const ticks = [0];
  for (let tick = 1; tick <= Math.max(most, 1); tick *= 10) ticks.push(tick);
  return ticks;
}

export const scoreTicks: readonly number[] = [0, 20, 40, 60, 80, 100];
