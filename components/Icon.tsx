export type IconProps = { name: keyof typeof shapes; size?: number };

const shapes = {
  /** The mark of the extension: a lasso. */
  lasso:
    'M4.6 8.9A6 3.7-14 1 1 16.2 6A6 3.7-14 1 1 4.6 8.9zM5.4 10.6c-1.5 2.3-1.2 4.3 1.1 5 2.3.6 3.6-1 5.4-.2 1.2.6 1 2-.3 2.3',
  explain: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15zM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.4-1.1.8-1.1 1.6M10 14.2v.1',
  close: 'M5 5l10 10M15 5L5 15',
  collapse: 'M5 8l5 5 5-5',
  back: 'M12 5l-5 5 5 5',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-1.9-4.6L16.5 7.3M16.5 3.3v4h-4',
  warn: 'M10 3.2L18 16.6H2zM10 8v4M10 14.3v.1',
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
