import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';

export type ExternalLinkProps = { href: string; class?: string; children: ComponentChildren };

/** A link that opens a new tab. Whatever is not an https address becomes plain text: nothing from a catalogue can run. */
export function ExternalLink({ href, class: className, children }: ExternalLinkProps) {
  if (!URL.canParse(href) || new URL(href).protocol !== 'https:') return <span class={className}>{children}</span>;
  return (
    <a class={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> ({text('newTab')})</span>
    </a>
  );
}
