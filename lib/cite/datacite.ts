import { z } from 'zod';
import { namedInOrder, personName, wholeName } from './names';
import { richText } from './rich-text';
import type { Work } from './work';

/* What DataCite says of a work, as a citation: https://support.datacite.org/reference/get_dois-id. arXiv's papers are there. */

const text = z.string().nullish();

export const DataCiteReply = z.object({
  data: z.object({
    id: z.string().min(1),
    attributes: z.object({
      titles: z.array(z.object({ title: text })).nullish(),
      creators: z.array(z.object({ name: text, nameType: text, givenName: text, familyName: text })).nullish(),
      publisher: z.union([z.string(), z.object({ name: text })]).nullish(),
      publicationYear: z.number().int().nullish(),
      types: z.object({ resourceTypeGeneral: text, citeproc: text }).nullish(),
    }),
  }),
});

type Data = z.infer<typeof DataCiteReply>['data'];

const types: Record<string, Work['type']> = {
  Preprint: 'article',
  JournalArticle: 'article-journal',
  ConferencePaper: 'paper-conference',
  BookChapter: 'chapter',
  Book: 'book',
  Report: 'report',
  Dissertation: 'thesis',
  Dataset: 'dataset',
  Software: 'software',
};

/** DOIs of arXiv: https://info.arxiv.org/help/doi.html */
const arxivDoi = /^10\.48550\/arxiv\.(.+)$/i;

export function readDataCite({ data }: { data: Data }): Work {
  const { titles, creators, publisher, publicationYear, types: said } = data.attributes;
  const arxiv = arxivDoi.exec(data.id)?.[1];
  const type = arxiv ? 'article' : (types[said?.resourceTypeGeneral ?? ''] ?? 'document');
  const authors = creators?.flatMap(({ name, nameType, givenName, familyName }) => {
    if (nameType === 'Organizational') return wholeName(name ?? undefined) ?? [];
    const person = familyName && personName({ given: givenName ?? undefined, family: familyName });
    return (person || namedInOrder(name ?? undefined)) ?? [];
  });
  return {
    type,
    genre: type === 'article' ? 'preprint' : undefined,
    title: richText(titles?.[0]?.title),
    author: authors?.length ? authors : undefined,
    issued: publicationYear ? { 'date-parts': [[publicationYear]] } : undefined,
    publisher: richText(typeof publisher === 'string' ? publisher : publisher?.name),
    DOI: data.id.toLowerCase(),
    URL: arxiv ? `https://arxiv.org/abs/${arxiv}` : `https://doi.org/${data.id.toLowerCase()}`,
    ...(arxiv ? { archive: 'arXiv', archive_location: arxiv } : {}),
  };
}
