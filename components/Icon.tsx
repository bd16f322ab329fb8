export type IconProps = { name: keyof typeof shapes; size?: number };

const shapes = {
  /** The mark of the extension: a lasso. */
  lasso:
    'M4.6 8.9A6 3.7-14 1 1 16.2 6A6 3.7-14 1 1 4.6 8.9zM5.4 10.6c-1.5 2.3-1.2 4.3 1.1 5 2.3.6 3.6-1 5.4-.2 1.2.6 1 2-.3 2.3',
  explain: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15zM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.4-1.1.8-1.1 1.6M10 14.2v.1',
  close: 'M5 5l10 10M15 5L5 15',
  collapse: 'M5 8l5 5 5-5',
  back: 'M12 5l-5 5 5 5',
  keep: 'M5.5 3.5h9v13L10 13.2 5.5 16.5z',
  kept: 'M5.5 3.5h9v13L10 13.2 5.5 16.5zM8 7.6l1.5 1.5L12.3 6.3',
  note: 'M4 16l.7-3.2L13 4.5l2.5 2.5-8.3 8.3zM11.2 6.3l2.5 2.5',
  compare: 'M3.5 4h5v12h-5zM11.5 4h5v12h-5z',
  cite: 'M8.2 5.5C5.6 6.4 4.3 8.3 4.3 11v3.2h4v-4H5.9M16 5.5c-2.6.9-3.9 2.8-3.9 5.5v3.2h4v-4h-2.4',
  best: 'M4.5 10.5l4 4 7-9',
  changed: 'M4 7.5h11M12 4.5l3 3-3 3M16 12.5H5M8 9.5l-3 3 3 3',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-1.9-4.6L16.5 7.3M16.5 3.3v4h-4',
  warn: 'M10 3.2L18 16.6H2zM10 8v4M10 14.3v.1',
  filter: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  beside: 'M3 4h14v12H3zM12.5 4v12',
  tab: 'M11 3.5h5.5V9M16.5 3.5L9.5 10.5M8 4.5H3.5v12h12V12',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11zM13.2 13.2L17 17',
} as const;

/** A line icon in the text's colour. Decoration: its button carries the name. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      class={name === 'back' ? 'points-back' : undefined}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
