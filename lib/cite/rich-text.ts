/*
 * Titles as services give them: with markup (JATS, HTML, MathML), entities and line breaks in them.
 */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The markup that CSL-JSON knows too. */
const kept = /^\/?(?:i|b|sub|sup)$/;
const renamed: Record<string, string> = { em: 'i', italic: 'i', strong: 'b', bold: 'b' };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A title in CSL's markup; absent where nothing is left of it. */
export function richText(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const marked = text.replace(/<(\/?)(?:\w+:)?(\w+)(?:\s[^<>]*)?\/?>/g, (_, slash: string, name: string) => {
    const tag = slash + (renamed[name.toLowerCase()] ?? name.toLowerCase());
    return kept.test(tag) ? `<${tag}>` : '';
  });
  // Twice, since some services write `&amp;amp;`.
  return (
    decodeEntities(decodeEntities(marked))
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

/** Rich text as it reads without its markup. */
export const plainText = (text: string): string => text.replace(/<\/?(?:i|b|sub|sup)>/g, '');
