import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';

export type ExplainProps = { term: string; children: ComponentChildren };

/** A short explanation on demand. */
export function Explain({ term, children }: ExplainProps) {
  return (
    <details class="explain">
      <summary aria-label={text('explainOf', term)}>{text('explain')}</summary>
      <p>{children}</p>
    </details>
  );
}
