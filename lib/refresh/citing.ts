import { z } from 'zod';
import type { CitingPaper } from '../catalog/schema';
import { parseDoi } from '../identifiers/doi';
import type { ServiceFailure } from '../live/answer';
import { GroupsShape } from '../live/openalex';
import { plainText } from '../live/work';
import type { AnswerTo } from './answers';
import { type Errand, inBatches, readReply } from './errand';
import type { Host } from './host';

/*
 * Who cites a paper, by OpenAlex's lists (`filter=cites:`) and groups: https://developers.openalex.org/guides/grouping.
 * Up to a hundred citing works fit one page, from which all three are told for the cost of one request.
 */

const Citing = z.object({
  id: z.string(),
  doi: z.string().nullish(),
  display_name: z.string().nullish(),
  publication_year: z.number().int().nullish(),
  publication_date: z.string().nullish(),
  cited_by_count: z.number().int().min(0),
  primary_topic: z.object({ field: z.object({ display_name: z.string() }).nullish() }).nullish(),
});
const Page = z.object({ meta: z.object({ count: z.number().int() }), results: z.array(Citing) });
type Citing = z.infer<typeof Citing>;

const onePage = 100;
/** Papers kept of each list. */
const listed = 3;
/** Fields kept, those with at least one in a hundred. */
const fieldsKept = 5;

export interface CitedPaper {
  key: string;
  /** OpenAlex's: `W2741809807` */
  id: string;
  citations: number;
}

export async function askCiting(host: Host, papers: readonly CitedPaper[], errand: Errand): Promise<void> {
  await inBatches(
    host,
    papers,
    1,
    async ([paper]) => {
      if (paper === undefined) return undefined;
      const answer =
        paper.citations > onePage ? await ofMany(host, paper.id, errand) : await ofFew(host, paper.id, errand);
      if ('status' in answer) return answer;
      errand.record('citing', paper.key, answer);
      return undefined;
    },
    (batch, failure) =>
      errand.fail(
        'citing',
        batch.map(({ key }) => key),
        failure,
      ),
  );
}

async function ofFew(host: Host, id: string, errand: Errand): Promise<AnswerTo<'citing'> | ServiceFailure> {
  const page = await list(host, { filter: `cites:${id}`, per_page: String(onePage), select: `${shown},primary_topic` });
  if ('status' in page) return page;
  const counts = new Map<string, number>();
  for (const { primary_topic } of page) {
    const field = primary_topic?.field?.display_name;
    if (field) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return answerOf(
    page,
    page,
    [...counts].map(([name, count]) => ({ name, count })),
    errand.today,
  );
}

async function ofMany(host: Host, id: string, errand: Errand): Promise<AnswerTo<'citing'> | ServiceFailure> {
  const paged = { per_page: '10', select: shown };
  const filter = `cites:${id}`;
  // Works are announced with dates to come; recent is what is out.
  const recent = await list(host, {
    ...paged,
    filter: `${filter},to_publication_date:${errand.today}`,
    sort: 'publication_date:desc',
  });
  if ('status' in recent) return recent;
  const top = await list(host, { ...paged, filter, sort: 'cited_by_count:desc' });
  if ('status' in top) return top;
  const query = new URLSearchParams({ filter, group_by: 'primary_topic.field.id' });
  const groups = readReply(host, await host.ask({ path: `/works?${query}` }), GroupsShape);
  if (groups.status === 'failed') return groups;
  const counts = groups.status === 'read' ? groups.value.group_by : [];
  return answerOf(
    recent,
    top,
    counts.map((group) => ({ name: group.key_display_name, count: group.count })),
    errand.today,
  );
}

const shown = 'id,doi,display_name,publication_year,publication_date,cited_by_count';

async function list(host: Host, query: Record<string, string>): Promise<Citing[] | ServiceFailure> {
  const reply = readReply(host, await host.ask({ path: `/works?${new URLSearchParams(query)}` }), Page);
  if (reply.status === 'failed') return reply;
  return reply.status === 'read' ? reply.value.results : [];
}

/** By the same order whoever sorted before, and by id where that is a draw: asked again, the lists are the same. */
function answerOf(recent: Citing[], top: Citing[], groups: { name: string; count: number }[], today: string) {
  const day = ({ publication_date }: Citing) => publication_date ?? '';
  const byId = (one: Citing, other: Citing) => (one.id < other.id ? -1 : 1);
  const named = groups.filter(({ name, count }) => name !== '' && count > 0);
  const all = named.reduce((sum, { count }) => sum + count, 0);
  return {
    recent: recent
      .filter((work) => day(work) !== '' && day(work) <= today)
      .sort((one, other) => day(other).localeCompare(day(one)) || byId(one, other))
      .flatMap(readCiting)
      .slice(0, listed),
    top: top
      .filter(({ cited_by_count }) => cited_by_count > 0)
      .sort((one, other) => other.cited_by_count - one.cited_by_count || byId(one, other))
      .flatMap(readCiting)
      .slice(0, listed),
    fields: named
      .map(({ name, count }) => ({ name, share: Math.round((1000 * count) / all) / 1000 }))
      .filter(({ share }) => share >= 0.01)
      .sort((one, other) => other.share - one.share || one.name.localeCompare(other.name))
      .slice(0, fieldsKept),
  };
}

function readCiting({ display_name, publication_year, doi }: Citing): CitingPaper[] {
  const title = plainText(display_name)?.slice(0, 2000);
  if (title === undefined) return [];
  return [{ title, year: publication_year ?? undefined, identifier: doi ? parseDoi(doi)?.key : undefined }];
}
