import { z } from 'zod';
import type { Answer } from './answer';
import { createService, type ServiceOptions } from './service';
import { bareDoi, doiInPath, type Notice, plainText, type Work } from './work';

/*
 * Crossref, https://www.crossref.org/documentation/retrieve-metadata/rest-api/. Notices of retraction and correction,
 * Retraction Watch's among them, stand in `updated-by`: https://www.crossref.org/documentation/retrieve-metadata/retraction-watch/.
 */

const dateParts = z.object({ 'date-parts': z.array(z.array(z.number().nullable())) });

export const Message = z.object({
  DOI: z.string().min(1),
  'is-referenced-by-count': z.number().int().min(0).optional(),
  'references-count': z.number().int().min(0).optional(),
  title: z.array(z.string()).optional(),
  author: z
    .array(z.object({ given: z.string().nullish(), family: z.string().nullish(), name: z.string().nullish() }))
    .optional(),
  'container-title': z.array(z.string()).optional(),
  issued: dateParts.nullish(),
  'updated-by': z
    .array(
      z.object({
        type: z.string().min(1),
        DOI: z.string().nullish(),
        source: z.string().nullish(),
        updated: dateParts.nullish(),
      }),
    )
    .optional(),
});

const Reply = z.object({ message: Message });

export interface CrossrefOptions extends ServiceOptions {
  /** An address at which Crossref may reach whoever asks; it then serves from its polite pool. */
  mailto?: string;
}

export interface CrossrefWork extends Work {
  doi: string;
  /** One for each event, though several may have registered it. */
  notices: Notice[];
}

export interface Crossref {
  work(doi: string): Promise<Answer<CrossrefWork>>;
}

export function createCrossref(options: CrossrefOptions = {}): Crossref {
  const { base = 'https://api.crossref.org', mailto } = options;
  const crossref = createService('Crossref', base, options);
  const query = mailto === undefined ? '' : `?${new URLSearchParams({ mailto })}`;
  return {
    async work(doi) {
      const answer = crossref.parse(await crossref.ask(`/v1/works/${doiInPath(doi)}${query}`), Reply);
      return answer.status === 'found' ? { ...answer, value: readMessage(answer.value.message) } : answer;
    },
  };
}

export function readMessage(message: z.infer<typeof Message>): CrossrefWork {
  const doi = bareDoi(message.DOI) ?? message.DOI;
  const authors = message.author?.flatMap(({ given, family, name }) => {
    const whole = name ?? [given, family].filter(Boolean).join(' ');
    return whole ? [whole] : [];
  });
  const year = dateOf(message.issued)?.slice(0, 4);
  return {
    id: doi,
    doi,
    title: plainText(message.title?.[0]),
    authors: authors?.length ? authors : undefined,
    venue: plainText(message['container-title']?.[0]),
    year: year === undefined ? undefined : Number(year),
    citations: message['is-referenced-by-count'],
    references: message['references-count'],
    notices: readNotices(message['updated-by'] ?? []),
  };
}

/** The publisher and Retraction Watch may both have registered one event: by type and DOI it counts once. */
function readNotices(updates: NonNullable<z.infer<typeof Message>['updated-by']>): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { type, DOI, source, updated } of updates) {
    const doi = bareDoi(DOI);
    const kind = type.toLowerCase().replace(/[\s-]+/g, '_');
    const key = `${kind} ${doi ?? ''}`;
    const known = notices.get(key);
    notices.set(key, {
      type: kind,
      doi,
      date: known?.date ?? dateOf(updated),
      from: known?.from ?? source ?? undefined,
    });
  }
  return [...notices.values()];
}

/** `[[2023, 1, 15]]` → `2023-01-15`, as precise as it is. */
function dateOf(date: z.infer<typeof dateParts> | null | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (!year) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month) parts.push(String(month).padStart(2, '0'));
  if (month && day) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
