export type SwitchProps = {
  /** The id of its name, and those of what is said about it. */
  labelledBy: string;
  describedBy?: string;
  on: boolean;
  /** An organization's policy decides: it is shown as it stands. */
  locked?: boolean;
  onChange: (on: boolean) => void;
};

/** The control of a row that is on or off; the row around it is its label. */
export function Switch({ labelledBy, describedBy, on, locked, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      class="setting-switch"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      checked={on}
      disabled={locked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
