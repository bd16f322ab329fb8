/** Named references that survive in addresses copied out of HTML source. */
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** Percent-encoding undone, also where it was applied twice (`%252F`); what is not valid UTF-8 stays as it is. */
function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(?:25)+(?=[0-9a-f]{2})/gi, '%').replace(/(?:%[0-9a-f]{2})+/gi, decodeRun);
}

/** Text as a reader sees it: without leftover entities, percent-encoding and zero-width characters. */
export function cleanText(text: string): string {
  const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
  const decoded = text.includes('&')
    ? text.replace(/&amp;/g, '&').replace(/&(lt|gt|quot);/g, (whole, name) => entities[name] ?? whole)
    : text;
  return decodePercent(decoded).replace(invisible, '');
}
