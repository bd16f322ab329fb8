export type WindowPictureProps = {
  /** Where the panel lies in it, or how large it is. */
  shows: 'floating' | 'side' | 'page' | 'pill' | 'card';
};

/** The panel in each place and size, in a window of 120 by 72. */
const panels = {
  floating: { x: 74, y: 26, width: 40, height: 40, rx: 4 },
  side: { x: 82, y: 10, width: 38, height: 62, rx: 0 },
  page: { x: 14, y: 27, width: 66, height: 13, rx: 3 },
  pill: { x: 76, y: 54, width: 38, height: 11, rx: 5.5 },
  card: { x: 74, y: 16, width: 40, height: 50, rx: 4 },
} as const;

/** A small drawing of a page with the panel on it: decoration of a choice. */
export function WindowPicture({ shows }: WindowPictureProps) {
  const within = shows === 'page';
  const lines = within ? [46, 52, 58, 64] : [30, 36, 42, 48, 54, 60];
  return (
    <svg class="window-picture" viewBox="0 0 120 72" aria-hidden="true">
      <path class="bar" d="M0 10h120" />
      <circle class="dot" cx="7" cy="5" r="1.6" />
      <circle class="dot" cx="13" cy="5" r="1.6" />
      <circle class="dot" cx="19" cy="5" r="1.6" />
      <path class="title" d="M15 20h52" />
      {lines.map((y, index) => (
        <path key={y} class="line" d={`M15 ${y}h${[66, 70, 60, 68, 52, 64][index]}`} />
      ))}
      <rect class="panel" {...panels[shows]} />
    </svg>
  );
}
