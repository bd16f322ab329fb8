const gap = 4;

interface Move {
  x: number;
  y: number;
  /** The colour to stand on where the mark may cover something. */
  ground: string;
}

/** The colour behind an element; `Canvas` where nothing up to the page has one. */
function groundBehind(element: Element): string {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const { backgroundColor } = view.getComputedStyle(at);
    if (backgroundColor && !/^transparent$|[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** Where a link's words end, in the window. */
function endOfWords(link: Element): DOMRect | undefined {
  const range = link.ownerDocument.createRange();
  range.selectNodeContents(link);
  const lines = range.getClientRects?.();
  return lines?.[lines.length - 1];
}

/** After the link's last word where its box has room for it, else on the upper edge of the box. */
function moveFor(link: Element, root: Element): Move {
  const box = link.getBoundingClientRect();
  const mark = root.getBoundingClientRect();
  const end = endOfWords(link);
  if (end && end.right + gap + mark.width <= box.right) {
    return { x: end.right + gap - mark.left, y: end.top + (end.height - mark.height) / 2 - mark.top, ground: '' };
  }
  const x = box.right - 2 * gap - mark.width - mark.left;
  return { x, y: box.top - mark.height / 2 - mark.top, ground: groundBehind(link) };
}

/** Moves marks that stand over their links to their place: all are measured, then all are moved. */
export function moveOver(marks: readonly { link: Element; root: HTMLElement }[]): void {
  const moves = marks.map(({ link, root }) => ({ root, ...moveFor(link, root) }));
  for (const { root, x, y, ground } of moves) {
    root.style.transform = `translate(${x}px, ${y}px)`;
    root.style.background = ground;
  }
}
