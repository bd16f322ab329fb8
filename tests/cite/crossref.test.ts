import { describe, expect, it } from 'vitest';
import { CrossrefReply, readCrossref } from '../../lib/cite/crossref';
import { Work } from '../../lib/cite/work';

/** Records in the shape of https://www.crossref.org/documentation/retrieve-metadata/rest-api/ (`/works/{doi}`). */
const read = (message: object) =>
  readCrossref(CrossrefReply.parse({ status: 'ok', message: { DOI: '10.1000/A1', ...message } }));

describe('what Crossref says of a work', () => {
  it('is a whole citation of an article', () => {
    const work = read({
      type: 'journal-article',
      title: ['Genes of <i>E. coli</i> &amp; more'],
      subtitle: ['a study'],
      author: [
        { given: 'Laurens', family: 'van der Maaten', sequence: 'first', affiliation: [] },
        { name: 'The ESM Consortium', sequence: 'additional' },
      ],
      'container-title': ['Medical Image Analysis'],
      volume: '67',
      issue: '3',
      page: '101-110',
      publisher: 'Elsevier BV',
      ISSN: ['1361-8415'],
      issued: { 'date-parts': [[2021, 1, 2]] },
    });
    expect(work).toEqual({
      type: 'article-journal',
      genre: undefined,
      title: 'Genes of <i>E. coli</i> & more: a study',
      author: [
        { 'non-dropping-particle': 'van der', family: 'Maaten', given: 'Laurens' },
        { literal: 'The ESM Consortium' },
      ],
      issued: { 'date-parts': [[2021, 1, 2]] },
      'container-title': 'Medical Image Analysis',
      volume: '67',
      issue: '3',
      page: '101-110',
      number: undefined,
      publisher: 'Elsevier BV',
      ISSN: '1361-8415',
      DOI: '10.1000/a1',
      URL: 'https://doi.org/10.1000/a1',
    });
    expect(Work.safeParse(work).success).toBe(true);
  });

  it.each([
    ['journal-article', 'article-journal'],
    ['proceedings-article', 'paper-conference'],
    ['posted-content', 'article'],
    ['book-chapter', 'chapter'],
    ['peer-review', 'document'],
    [undefined, 'document'],
  ])('is of the type %s → %s', (type, expected) => {
    expect(read({ type }).type).toBe(expected);
  });

  it('names the server of a preprint, not the house behind it', () => {
    const work = read({
      type: 'posted-content',
      subtype: 'preprint',
      institution: [{ name: 'bioRxiv' }],
      publisher: 'CSHL',
    });
    expect([work.genre, work.publisher]).toEqual(['preprint', 'bioRxiv']);
  });

  it.each([
    [[[2021, 1, 2]], [2021, 1, 2]],
    [[[2021, 1]], [2021, 1]],
    [[[2021, null, 2]], [2021]],
    [[[null]], undefined],
    [[], undefined],
  ])('has a date as precise as it is: %j', (parts, date) => {
    expect(read({ issued: { 'date-parts': parts } }).issued?.['date-parts'][0]).toEqual(date);
  });

  it('has the number of an article without pages, and a subtitle once', () => {
    expect(read({ 'article-number': 'e12' }).number).toBe('e12');
    expect(read({ title: ['A: a study'], subtitle: ['A study'] }).title).toBe('A: a study');
  });

  it('leaves out what it does not say', () => {
    expect(
      Object.values(read({ title: [], author: [], 'container-title': [] })).filter((value) => value !== undefined),
    ).toEqual(['document', '10.1000/a1', 'https://doi.org/10.1000/a1']);
  });
});
