const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Lines of `<meta>`, without those that have no content. */
export function metaTags(tags: readonly (readonly [name: string, content: string | undefined])[]): string {
  return tags
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content ?? '')}">`)
    .join('\n');
}
