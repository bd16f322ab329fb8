import { z } from 'zod';

z.config({ jitless: true });

/** Of the visits kept: the oldest go first. */
export const mostVisits = 1000;

/** A page that a person opened and the models it is about; kept only where the person asked for it, and only here. */
export const Visit = z.object({
  /** The page's address without what identifies a place in it or a person. */
  address: z.string().max(4000),
  slugs: z.array(z.string().max(200)).min(1).max(20),
  /** ISO time of the latest visit. */
  at: z.iso.datetime(),
});
export type Visit = z.infer<typeof Visit>;

/** The address to keep of a page; absent for what is no page of the web. */
export function visitAddress(href: string): string | undefined {
  if (!URL.canParse(href) || href.length > 4000) return undefined;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
