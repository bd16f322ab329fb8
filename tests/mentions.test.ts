import { expect, it } from 'vitest';
import { readMentions } from '../lib/mentions';
import { parseHtml } from './page/parse';

const mentions = (html: string, own: string[] = [], url = 'https://pubs.acs.org/doi/10.1021/own.1') =>
  readMentions({ url: new URL(url), document: parseHtml(html) }, own as never);

it('a page’s links are its mentions, in order and once each', () => {
  const html = `<a href="https://doi.org/10.1234/b2">b</a><a href="https://github.com/Owner/Name">code</a>
    <a href="https://dx.doi.org/10.1234%2FB2">b again</a><a href="/doi/abs/10.1021/c3">c</a>`;
  expect(mentions(html)).toEqual(['doi:10.1234/b2', 'repo:github.com/owner/name', 'doi:10.1021/c3']);
});

it.each([
  ['https://doi.org/10.1101/2020.01.01.123456v2', 'doi:10.1101/2020.01.01.123456'],
  ['https://doi.org/10.48550/arXiv.1908.06912', 'arxiv:1908.06912'],
  ['https://doi.org/10.1093/bioinformatics/btaa123/5805384', 'doi:10.1093/bioinformatics/btaa123'],
  ['https://doi.org/10.1234/A.b-1', 'doi:10.1234/a.b-1'],
])('a link to the resolver is read as every DOI is: %s', (href, key) => {
  expect(mentions(`<a href="${href}">a work</a>`)).toEqual([key]);
});

it('a link with the page’s own DOI in it names no other work, whatever else it carries', () => {
  const html = `<a href="/servlet/linkout?doi=10.1021%2Fown.1&amp;key=10.1234%2Fb2">service</a>
    <a href="https://share.example/?u=10.1021/own.1">share</a>`;
  expect(mentions(html, ['doi:10.1021/own.1'])).toEqual([]);
});

it('one that only begins like it is another work', () => {
  expect(mentions('<a href="https://doi.org/10.1021/own.12">other</a>', ['doi:10.1021/own.1'])).toEqual([
    'doi:10.1021/own.12',
  ]);
});
