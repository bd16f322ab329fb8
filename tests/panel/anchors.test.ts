// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findAnchor } from '../../lib/panel/anchors';

afterEach(() => document.body.replaceChildren());

const arxiv = new URL('https://arxiv.org/abs/1908.06912');
const abstract = '<div id="abs"><h1>Title</h1><div class="authors">Zhou</div></div>';

describe('the place of a panel within the page', () => {
  it('is in the title area of a site that is known', () => {
    document.body.innerHTML = abstract;
    expect(findAnchor(document, arxiv)?.textContent).toBe('Zhou');
  });

  it.each([
    ['the page has no such area', '<h1>Title</h1>', arxiv],
    ['the site is another', abstract, new URL('https://example.org/')],
    ['one more element would break a grid', abstract.replace('id="abs"', 'id="abs" style="display: grid"'), arxiv],
    ['one more element would break a row', abstract.replace('id="abs"', 'id="abs" style="display: flex"'), arxiv],
  ])('is nowhere when %s', (_, html, url) => {
    document.body.innerHTML = html;
    expect(findAnchor(document, url)).toBeUndefined();
  });
});
