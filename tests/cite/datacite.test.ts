import { describe, expect, it } from 'vitest';
import { DataCiteReply, readDataCite } from '../../lib/cite/datacite';
import { Work } from '../../lib/cite/work';

/** Records in the shape of https://support.datacite.org/reference/get_dois-id. */
const read = (id: string, attributes: object) => readDataCite(DataCiteReply.parse({ data: { id, attributes } }));

describe('what DataCite says of a work', () => {
  it('is a preprint of arXiv, with its identifier there', () => {
    const work = read('10.48550/arxiv.1706.03762', {
      titles: [{ title: 'Attention Is All You Need' }],
      creators: [
        { name: 'Vaswani, Ashish', nameType: 'Personal', givenName: 'Ashish', familyName: 'Vaswani' },
        { name: 'Shazeer, Noam' },
        { name: 'Google Brain', nameType: 'Organizational' },
      ],
      publisher: { name: 'arXiv' },
      publicationYear: 2017,
      types: { resourceTypeGeneral: 'Text', citeproc: 'article-journal' },
    });
    expect(work).toEqual({
      type: 'article',
      genre: 'preprint',
      title: 'Attention Is All You Need',
      author: [
        { family: 'Vaswani', given: 'Ashish' },
        { family: 'Shazeer', given: 'Noam' },
        { literal: 'Google Brain' },
      ],
      issued: { 'date-parts': [[2017]] },
      publisher: 'arXiv',
      DOI: '10.48550/arxiv.1706.03762',
      URL: 'https://arxiv.org/abs/1706.03762',
      archive: 'arXiv',
      archive_location: '1706.03762',
    });
    expect(Work.safeParse(work).success).toBe(true);
  });

  it.each([
    ['Software', 'software'],
    ['Dataset', 'dataset'],
    ['ConferencePaper', 'paper-conference'],
    ['Text', 'document'],
  ])('is of the type %s → %s', (resourceTypeGeneral, type) => {
    expect(read('10.5281/zenodo.1', { types: { resourceTypeGeneral }, publisher: 'Zenodo' }).type).toBe(type);
  });
});
