/** Bounds against hostile pages: tags read, and the longest content that can still be an identifier. */
const mostMetas = 600;
const longestContent = 1000;

/** A page's meta tags by lower-case name, in page order. */
export type Metas = ReadonlyMap<string, readonly MetaTag[]>;

export interface MetaTag {
  content: string;
  /** The scheme that Dublin Core tags declare, lower case; empty when there is none. */
  scheme: string;
}

/** Reads meta tags by `name` and by `property`, in head and body (an early iframe moves the head's tags there). */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, MetaTag[]>();
  const elements = document.getElementsByTagName('meta');
  for (let index = 0; index < Math.min(elements.length, mostMetas); index += 1) {
    const element = elements[index] as HTMLMetaElement;
    const name = (element.getAttribute('name') || element.getAttribute('property') || '').trim().toLowerCase();
    const content = element.getAttribute('content');
    if (!name || !content || content.length > longestContent) continue;
    const tag = { content: content.trim(), scheme: (element.getAttribute('scheme') ?? '').toLowerCase() };
    const same = metas.get(name);
    if (same) same.push(tag);
    else metas.set(name, [tag]);
  }
  return metas;
}
