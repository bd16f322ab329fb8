import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Explain } from './Explain';

export type SectionProps = { title: string; explanation?: string; children: ComponentChildren };

/** A part of the card, named by its heading, which may open to an explanation. */
export function Section({ title, explanation, children }: SectionProps) {
  const id = useId();
  const heading = <h3 id={id}>{title}</h3>;
  return (
    <section class="section" aria-labelledby={id}>
      {explanation ? <Explain explanation={explanation}>{heading}</Explain> : heading}
      {children}
    </section>
  );
}
