export type MeterProps = {
  /** 0 to `max`. */
  value: number;
  max: number;
};

/** A bar; its figure stands beside it in words. */
export function Meter({ value, max }: MeterProps) {
  return (
    <span class="meter" aria-hidden="true">
      <span style={{ width: `${max > 0 ? (100 * value) / max : 0}%` }} />
    </span>
  );
}
