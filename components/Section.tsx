import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type SectionProps = { title: string; children: ComponentChildren };

/** A part of the card, named by its heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
