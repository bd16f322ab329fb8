import { expect, it } from 'vitest';
import { readLinks } from '../../lib/page/links';
import { parseHtml } from './parse';

const links = (html: string, areas?: string, all?: boolean) => [...readLinks(parseHtml(html), areas, all, '/own/1')];
const hrefs = (...page: Parameters<typeof links>) => links(...page).map(({ href }) => href);

it('links come in order, as they stand in the markup, each with its element', () => {
  const [first, second] = links('<a href="/b1">b</a><a>none</a><a href="https://x.org/2">x</a>');
  expect([first?.href, second?.href]).toEqual(['/b1', 'https://x.org/2']);
  expect(second?.element.textContent).toBe('x');
});

it.each([
  ['/articles/s41586-020-1', true],
  ['https://doi.org/10.1/x', true],
  ['https://GitHub.com/owner/name', true],
  ['https://gitlab.com/group/name', true],
  ['https://bitbucket.org/owner/name', true],
  ['https://huggingface.co/owner/name', true],
  ['https://hf.co/owner/name', true],
  ['/about', false],
  ['#ref-CR1', false],
  ['/own/1#ref-CR1', false],
  ['/own/12#ref-CR1', true],
  ['https://scholar.google.com/scholar_lookup?doi=10.1%2Fx', false],
])('%s may name something: %s', (href, may) => {
  expect(hrefs(`<a href="${href}">link</a>`).length === 1).toBe(may);
});

it('where the page’s own links have no sign, all are read but those into the page', () => {
  const html = '<a href="/owner/name">a</a><a href="#readme">b</a><a href="/own/1#l1">c</a>';
  expect(hrefs(html, undefined, true)).toEqual(['/owner/name']);
});

it('areas narrow them', () => {
  const html = '<nav><a href="https://a.org/1">a</a></nav><main><a href="https://b.org/1">b</a></main>';
  expect(hrefs(html, 'main')).toEqual(['https://b.org/1']);
});

it('a page of many thousand links is bounded', () => {
  expect(hrefs('<a href="https://b.org/1">b</a>'.repeat(9000)).length).toBe(4000);
});
