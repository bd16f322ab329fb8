import type { Frame, Place } from './scale';

export interface LabelPlace extends Place {
  /** Position of the point among those given. */
  point: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const gap = 8;
const radius = 4;
const lineHeight = 15;
/** A label's width in bold 12 px type, generously: a label that has room with it has room. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, sign) => sum + (/[\p{Lu}%&]/u.test(sign) ? 9.2 : 7.8), 0);

export interface Naming {
  /** How many of the points, the first of them, are tried. */
  candidates: number;
  /** How many names there are at the most. */
  most: number;
}

/**
 * Names as many of the first points as have room, those that come first before the others: no label lies on another, on
 * a point, or outside of the drawing.
 */
export function placeLabels(
  points: readonly (Place & { name: string })[],
  frame: Frame,
  { candidates, most }: Naming,
): LabelPlace[] {
  const taken: Box[] = [];
  const labels: LabelPlace[] = [];
  for (const [point, { x, y, name }] of points.slice(0, candidates).entries()) {
    if (labels.length >= most) break;
    const width = widthOf(name);
    const choices: [LabelPlace, Box][] = [
      [{ point, x: x + gap, y: y + 4, anchor: 'start' }, boxAt(x + gap, y, width)],
      [{ point, x: x - gap, y: y + 4, anchor: 'end' }, boxAt(x - gap - width, y, width)],
      [{ point, x, y: y - gap, anchor: 'middle' }, boxAt(x - width / 2, y - gap - 4, width)],
      [{ point, x, y: y + gap + 10, anchor: 'middle' }, boxAt(x - width / 2, y + gap + 6, width)],
    ];
    const isFree = (box: Box) =>
      isInside(box, frame) &&
      !taken.some((other) => overlap(box, other)) &&
      !points.some((other, at) => at !== point && overlap(box, dotAt(other)));
    const free = choices.find(([, box]) => isFree(box));
    if (!free) continue;
    labels.push(free[0]);
    taken.push(free[1]);
  }
  return labels;
}

function dotAt({ x, y }: Place): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function boxAt(left: number, middle: number, width: number): Box {
  return { left, right: left + width, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
}

function isInside({ left, right, top, bottom }: Box, frame: Frame): boolean {
  return left >= frame.left && right <= frame.width && top >= 0 && bottom <= frame.height - frame.bottom + lineHeight;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
