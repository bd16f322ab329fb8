import type { ComponentChildren } from 'preact';
import type { Span } from '../lib/catalog/search/highlight';

export type MarkedTextProps = { text: string; spans: readonly Span[] | undefined };

/** A text with what was searched for marked in it. */
export function MarkedText({ text, spans = [] }: MarkedTextProps) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
