/** A header is short: text beyond these lengths before and after the title, or a paragraph of prose, is not part of it. */
const before = 300;
const after = 600;
const prose = 300;
const mostNodes = 150;

function squeeze(text: string | null): string {
  return (text ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The heading that holds the work's title: the only `h1`, else one that the document's title repeats. */
function titleHeading(document: Document): Element | undefined {
  // Some templates escape the title's own markup.
  const title = squeeze(document.title.slice(0, 1000).replace(/<[^>]*>/g, ''));
  const headings = [...document.querySelectorAll('h1, h2, h3, [class*="title" i]')].slice(0, 60);
  const repeated = headings.find((heading) => {
    const text = squeeze(heading.textContent).slice(0, 500);
    return text.length > 15 && (title.includes(text) || (title.length > 15 && text.includes(title)));
  });
  const tops = document.querySelectorAll('h1');
  return repeated ?? (tops.length === 1 ? tops[0] : undefined);
}

function isProse(node: Node): boolean {
  if ((node.textContent?.length ?? 0) <= 150) return false;
  return (node.parentElement?.closest('p, td, div')?.textContent?.length ?? 0) > prose;
}

function collect(step: () => Node | null, excluded: string, longest: number): string[] {
  const parts: string[] = [];
  let length = 0;
  for (let count = 0, node = step(); node && count < mostNodes && length < longest; count += 1, node = step()) {
    if (isProse(node)) break;
    const text = node.textContent ?? '';
    if (!text.trim() || node.parentElement?.closest(`script, style, noscript, ${excluded}`)) continue;
    parts.push(text.slice(0, longest));
    length += text.length;
  }
  return parts;
}

/** The text beside the page's title, up to the first prose; empty when the page has no title of a work. */
export function textAround(document: Document, excluded: string): string {
  const heading = titleHeading(document);
  if (!heading || !document.body) return '';
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = heading;
  const above = collect(() => walker.previousNode(), excluded, before).reverse();
  walker.currentNode = heading;
  const below = collect(() => walker.nextNode(), excluded, after);
  return [...above, ...below].join(' ');
}
