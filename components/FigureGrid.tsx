export type FigureGridProps = {
  /** Figures in order; those without a value are left out. */
  figures: readonly { name: string; value: string | undefined }[];
};

/** Figures in aligned columns, each with its name. */
export function FigureGrid({ figures }: FigureGridProps) {
  const known = figures.filter(({ value }) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="figure-grid figures">
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
