/*
 * Tags as people type them: words between commas. No zod here, so that the popup needs none to read a text box.
 */

/** Those written, each once whatever its case, cut to `longest` characters and to the `most` first. */
export function parseTags(text: string, longest: number, most: number): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,，、\n]/)) {
    const tag = [...part.replace(/\s+/g, ' ').trim()].join('').slice(0, longest).trim();
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()].slice(0, most);
}
