import { expect, it } from 'vitest';
import { readLinks } from '../../lib/page/links';
import { parseHtml } from './parse';

const hrefs = (html: string, areas?: string, base?: string) =>
  [...readLinks(parseHtml(html), areas, base)].map(({ url }) => url.href);

it('links are read against the page’s address, in order; fragments and other protocols are left out', () => {
  const html =
    '<a href="/b">b</a><a href="#c">c</a><a href="mailto:a@b.c">m</a><a href="javascript:1">j</a><a href="https://x.org/y">y</a>';
  expect(hrefs(html, undefined, 'https://a.org/z')).toEqual(['https://a.org/b', 'https://x.org/y']);
  expect(hrefs(html)).toEqual(['https://x.org/y']);
});

it('each comes with its element', () => {
  const [link] = readLinks(parseHtml('<a href="https://a.org/">A</a>'), undefined, undefined);
  expect(link?.element.textContent).toBe('A');
});

it('areas narrow them', () => {
  expect(hrefs('<nav><a href="https://a.org/">a</a></nav><main><a href="https://b.org/">b</a></main>', 'main')).toEqual(
    ['https://b.org/'],
  );
});

it('a page of many thousand links and one address of a megabyte is bounded', () => {
  const html = `<a href="https://a.org/${'x'.repeat(1_000_000)}">x</a>${'<a href="https://b.org/">b</a>'.repeat(9000)}`;
  expect(hrefs(html).length).toBe(3999);
});
