// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseLinks, mannerAt } from '../../lib/marks/place';
import { hitsIn } from './fixtures';

const marked = (html: string) => {
  document.body.innerHTML = html;
  return chooseLinks(hitsIn(document)).map(({ element }) => element.textContent);
};

describe('a link gets a mark', () => {
  it.each([
    ['in a paragraph', '<p><a data-key="1">one</a> and <a data-key="2">two</a></p>', ['one', 'two']],
    [
      'in a reference list',
      '<ol><li><a data-key="1">one</a></li><li><a data-key="2">two</a></li></ol>',
      ['one', 'two'],
    ],
    [
      'where an editor has a part that cannot be edited',
      '<div contenteditable><p contenteditable="false"><a data-key="1">one</a></p></div>',
      [],
    ],
    ['in what says that it cannot be edited', '<p contenteditable="false"><a data-key="1">one</a></p>', ['one']],
  ])('%s', (_, html, words) => expect(marked(html)).toEqual(words));

  it.each([
    ['contenteditable', '<div contenteditable="true"><p><a data-key="1">one</a></p></div>'],
    ['code', '<p><code><a data-key="1">one</a></code></p>'],
    ['pre', '<pre><a data-key="1">one</a></pre>'],
    ['a button', '<button><a data-key="1">one</a></button>'],
    ['the title of a fold', '<details><summary><a data-key="1">one</a></summary></details>'],
    ['an image', '<p><a data-key="1"><img alt="badge"></a></p>'],
  ])('never inside or around %s', (_, html) => expect(marked(html)).toEqual([]));
});

describe('links in a row', () => {
  it.each([
    [
      'to the same paper get one, at the longest words',
      '<p><a data-key="1">[PDF]</a> <a data-key="1">A long title</a></p>',
      ['A long title'],
    ],
    [
      'to paper and code of a model get one',
      '<li><a data-key="1" data-model="m">Paper</a> <a data-key="2" data-model="m">Code</a></li>',
      ['Paper'],
    ],
    [
      'to paper and code on two lines get two',
      '<ul><li><a data-key="1" data-model="m">Paper</a></li><li><a data-key="2" data-model="m">Code</a></li></ul>',
      ['Paper', 'Code'],
    ],
    ['of two models get two', '<p><a data-key="1">one</a> <a data-key="2">two</a></p>', ['one', 'two']],
    [
      'with another work between them get two',
      '<p><a data-key="1" data-order="0">one</a> <a data-key="1" data-order="2">again</a></p>',
      ['one', 'again'],
    ],
  ])('%s', (_, html, words) => expect(marked(html)).toEqual(words));
});

describe('a mark stands', () => {
  it.each([
    ['beside', 'words', '<p><a id="l">a</a></p>'],
    ['beside', 'a link in a row of boxes', '<div style="display: flex"><a id="l">a</a></div>'],
    ['over', 'a link in a column of boxes', '<div style="display: flex; flex-direction: column"><a id="l">a</a></div>'],
    ['over', 'a link in a grid', '<div style="display: grid"><a id="l">a</a></div>'],
    ['over', 'a link that is a block', '<div><a id="l" style="display: block">a</a></div>'],
  ])('%s %s', (manner, _, html) => {
    document.body.innerHTML = html;
    expect(mannerAt(document.getElementById('l') as Element)).toBe(manner);
  });
});
