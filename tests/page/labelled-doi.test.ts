import { describe, expect, it } from 'vitest';
import { attributeDoi, labelledDoi } from '../../lib/page/labelled-doi';
import { parseHtml } from './parse';

const own = '10.1234/own.1';
const url = new URL('https://journal.example/article/17');
const labelled = (body: string, head = '') => {
  const reading = labelledDoi(parseHtml(`<head>${head}</head><body>${body}</body>`), url);
  return typeof reading === 'object' ? reading.key : reading;
};
const references = '<ol><li>Other. doi:10.9999/other</li></ol>';

describe('a page labels itself', () => {
  it.each([
    ['in a definition list', `<dl><dt>Digital Object Identifier:</dt><dd><a>${own}</a></dd></dl>`],
    [
      'in a table of its record',
      `<table><tr><td>Published in:</td><td>2023. A Journal. https://doi.org/${own}</td></tr></table>`,
    ],
    ['in an element that the template calls so', `<span class="article-doi">https://doi.org/${own}</span>`],
    ['by a link that the template calls so', `<a class="doi-link" href="https://doi.org/${own}">View at publisher</a>`],
    ['under its title', `<h1>A work on ribs</h1><p>A. Author<br>doi:${own}</p><p>${'Prose. '.repeat(100)}</p>`],
    ['above its title', `<div>doi:${own}</div><h1>A work on ribs</h1>`],
    ['in a "cite this" box', `<h3>How to cite</h3><p>Author (2020). A work. https://doi.org/${own}</p>`],
    [
      'in a citation with its own address',
      `<p>A. Author, A work, https://journal.example/article/17 doi: <a>${own}</a></p>`,
    ],
  ])('%s', (_, body) => expect(labelled(body + references)).toBe(`doi:${own}`));
});

describe('no label of the page itself is', () => {
  it.each([
    ['a reference list', references],
    [
      'the text of a report',
      `<h1>Robots draw blood</h1><p>${'News. '.repeat(100)}</p><p>(Science, 2022; doi: ${own})</p>`,
    ],
    ['a related article', `<aside><span class="doi">${own}</span></aside>`],
    ['a comment', `<div class="comment"><p class="doi">${own}</p></div>`],
    ['a link without a label', `<h1>A title</h1><p>See <a href="https://doi.org/${own}">the study</a></p>`],
  ])('%s', (_, body) => expect(labelled(body)).toBeUndefined());

  it('one of several of the same kind', () => {
    expect(labelled(`<span class="doi">${own}</span><span class="doi">10.1234/second</span>`)).toBe('several');
  });
});

describe('[data-doi]', () => {
  const attribute = (html: string) => {
    const reading = attributeDoi(parseHtml(html));
    return typeof reading === 'object' ? reading.key : reading;
  };

  it('counts when one work has it', () => {
    expect(attribute(`<a data-doi="1"></a><a data-doi="${own}"></a><b data-doi="doi:${own}"></b>`)).toBe(`doi:${own}`);
  });

  it('makes a list when several have it', () => {
    expect(attribute(`<a data-doi="10.1234/a"></a><a data-doi="10.1234/b"></a>`)).toBe('several');
  });
});
