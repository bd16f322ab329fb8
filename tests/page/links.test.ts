import { expect, it } from 'vitest';
import { readLinks } from '../../lib/page/links';
import { parseHtml } from './parse';

const links = (html: string, areas?: string, sign = (_: string) => /./) => [
  ...readLinks(parseHtml(html), areas, new URL('https://a.org/own'), sign),
];
const hrefs = (...page: Parameters<typeof links>) => links(...page).flatMap((link) => link?.href ?? []);

it('links are read in order, as they stand in the markup; fragments of the page are left out', () => {
  const html =
    '<a href="/b">b</a><a href="/own#note">n</a><a href="#c">c</a><a>none</a><a href="https://x.org/y">y</a>';
  expect(hrefs(html)).toEqual(['/b', 'https://x.org/y']);
});

it('each comes with its element, and what is none leaves its place for a pause', () => {
  const [first, second] = links('<a href="#top">top</a><a href="https://a.org/">A</a>');
  expect(first).toBeUndefined();
  expect(second?.element.textContent).toBe('A');
});

it('only those are taken apart that show the sign of their host; a relative one has the page’s', () => {
  const html =
    '<a href="/1">1</a><a href="/one">one</a><a href="//B.org/1">b1</a><a href="https://b.org/one">b</a><a href=" http://c.org:8080/1?x">c</a>';
  const asked: string[] = [];
  const sign = (host: string) => {
    asked.push(host);
    return host === 'b.org' ? /one/ : /\d/;
  };
  expect(hrefs(html, undefined, sign)).toEqual(['/1', 'https://b.org/one', ' http://c.org:8080/1?x']);
  expect(asked).toEqual(['a.org', 'b.org', 'b.org', 'c.org']);
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
