import { z } from 'zod';
import { personName, wholeName } from './names';
import { richText } from './rich-text';
import type { Work } from './work';

/*
 * What Crossref says of a work, as a citation: https://api.crossref.org/swagger-ui/index.html. Crossref's own types:
 * https://api.crossref.org/v1/types.
 */

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

export const CrossrefReply = z.object({
  message: z.object({
    DOI: z.string().min(1),
    type: text,
    subtype: text,
    title: texts,
    subtitle: texts,
    author: z.array(z.object({ given: text, family: text, name: text, suffix: text })).nullish(),
    'container-title': texts,
    volume: text,
    issue: text,
    page: text,
    'article-number': text,
    publisher: text,
    institution: z.array(z.object({ name: text })).nullish(),
    ISSN: texts,
    issued: z.object({ 'date-parts': z.array(z.array(z.number().nullable())) }).nullish(),
  }),
});

type Message = z.infer<typeof CrossrefReply>['message'];

const types: Record<string, Work['type']> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  book: 'book',
  monograph: 'book',
  report: 'report',
  dissertation: 'thesis',
  dataset: 'dataset',
};

export function readCrossref({ message }: { message: Message }): Work {
  const type = types[message.type ?? ''] ?? 'document';
  const [year, month, day] = message.issued?.['date-parts'][0] ?? [];
  const date = [year, month, day].slice(0, year ? (month ? (day ? 3 : 2) : 1) : 0);
  const authors = message.author?.flatMap(
    ({ given, family, name, suffix }) =>
      (family || given
        ? personName({ given: given ?? undefined, family: family ?? undefined, suffix: suffix ?? undefined })
        : wholeName(name ?? undefined)) ?? [],
  );
  return {
    type,
    // A preprint's server stands where a journal would.
    genre: type === 'article' ? (message.subtype ?? 'preprint') : undefined,
    title: titleOf(message),
    author: authors?.length ? authors : undefined,
    issued: date.length > 0 ? { 'date-parts': [date.map(Number)] } : undefined,
    'container-title': richText(message['container-title']?.[0]),
    volume: message.volume || undefined,
    issue: message.issue || undefined,
    page: message.page || undefined,
    number: message.page ? undefined : message['article-number'] || undefined,
    publisher: richText((type === 'article' && message.institution?.[0]?.name) || message.publisher),
    ISSN: message.ISSN?.[0],
    DOI: message.DOI.toLowerCase(),
    URL: `https://doi.org/${message.DOI.toLowerCase()}`,
  };
}

function titleOf({ title, subtitle }: Message): string | undefined {
  const [main, sub] = [richText(title?.[0]), richText(subtitle?.[0])];
  return main && sub && !main.toLowerCase().includes(sub.toLowerCase()) ? `${main}: ${sub}` : main;
}
