export type IconProps = { name: keyof typeof shapes; size?: number };

const shapes = {
  /** The mark of the extension: a lasso. */
  lasso: 'M10 3.2c4 0 6.8 1.7 6.8 4.1S14 11.4 10 11.4 3.2 9.7 3.2 7.3 6 3.2 10 3.2zM5.6 10.3c-1.4 2-1 3.6.7 4.1 1.9.5 4.2-.6 5.4.6 1 1 .3 2.3-1.2 2.4',
  close: 'M5 5l10 10M15 5L5 15',
  collapse: 'M5 8l5 5 5-5',
  back: 'M12 5l-5 5 5 5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11zM13.2 13.2L17 17',
} as const;

/** A line icon in the text's colour. Decoration: its button carries the name. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
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
