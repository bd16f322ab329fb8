export type ScoreRingProps = {
  /** 0 to 100; absent: the model is not scored, and the ring stays empty. */
  score: number | undefined;
  /** Outer size in px. */
  size: number;
};

const stroke = 3;

/** The score as a number in a ring that fills with it. Decoration: its meaning is said in words beside it. */
export function ScoreRing({ score, size }: ScoreRingProps) {
  const radius = (size - stroke) / 2;
  const length = 2 * Math.PI * radius;
  const circle = { cx: size / 2, cy: size / 2, r: radius, fill: 'none', 'stroke-width': stroke };
  return (
    <span class="score-ring figures" aria-hidden="true" style={{ width: `${size}px`, fontSize: `${size * 0.36}px` }}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle class="track" {...circle} />
        {score !== undefined && score > 0 && (
          <circle
            class="value"
            {...circle}
            stroke-linecap="round"
            stroke-dasharray={`${(score / 100) * length} ${length}`}
            transform={`rotate(-90 ${size / 2} ${size / 2})`}
          />
        )}
      </svg>
      <span>{score ?? '–'}</span>
    </span>
  );
}
