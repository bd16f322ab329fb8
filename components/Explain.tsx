import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export type ExplainProps = {
  /** What is explained: a heading, or a name with its figure. */
  children: ComponentChildren;
  explanation: string;
};

/** A line that opens to a short explanation of itself. */
export function Explain({ children, explanation }: ExplainProps) {
  return (
    <details class="explain">
      <summary>
        {children}
        <Icon name="explain" size={14} />
      </summary>
      <p>{explanation}</p>
    </details>
  );
}
