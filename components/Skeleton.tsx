import { text } from '../lib/text';

export type SkeletonProps = { rows: number };

/** The space of what is still on its way. */
export function Skeleton({ rows }: SkeletonProps) {
  return (
    <div class="skeleton" role="status" aria-label={text('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} style={{ width: `${85 - ((row * 23) % 50)}%` }} />
      ))}
    </div>
  );
}
