export type FigureGridProps = {
  /** Figures in order; those without a value are left out, unless it is on its way: then its space is held. */
  figures: readonly { name: string; value: string | undefined; awaited?: boolean }[];
};

/** Figures in aligned columns, each with its name. */
export function FigureGrid({ figures }: FigureGridProps) {
  const known = figures.filter(({ value, awaited }) => value !== undefined || awaited);
  if (known.length === 0) return null;
  return (
    <dl class="figure-grid figures">
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span class="awaited" aria-hidden="true" />}</dd>
        </div>
      ))}
    </dl>
  );
}
