import type { Paper } from '../catalog/schema';
import type { ServiceFailure } from './answer';
import type { Crossref } from './crossref';
import { type DataCite, isDataCite } from './datacite';
import { KeptCrossrefWork, KeptDataCiteWork, KeptOpenAlexWork } from './kept-shapes';
import type { Live, LiveMode, LivePaper } from './live-figures';
import type { OpenAlex, OpenAlexWork } from './openalex';
import type { Recall, Recalled } from './recall';
import { doiOfKey, type Notice, type Work } from './work';

const day = 86_400_000;
/** Counts change slowly. */
export const citationsLast = 7 * day;
/** A retraction is to be known soon. */
const noticesLast = day;
/** Papers asked for of one model; no model has more of late. */
const most = 4;

export interface PaperClients {
  openAlex: OpenAlex;
  crossref: Crossref;
  dataCite: DataCite;
}

/** A paper and what OpenAlex says of it, by which works that are one are told. */
export interface AskedPaper {
  live: LivePaper;
  openAlex?: Live<OpenAlexWork>;
}

/** The DOIs that name a paper, its own first. */
const doisOf = ({ identifier, alternates }: Paper): string[] =>
  [identifier, ...alternates].flatMap((key) => doiOfKey(key) ?? []);

/** OpenAlex's work for a paper: by its DOI, else by that of another version of it. */
export async function recallWork(paper: Paper, clients: PaperClients, recall: Recall, mode: LiveMode) {
  let last: Recalled<OpenAlexWork> = {};
  for (const doi of doisOf(paper)) {
    last = await recall(
      {
        key: `openalex work ${doi}`,
        source: 'OpenAlex',
        shape: KeptOpenAlexWork,
        lasts: citationsLast,
        ask: () => clients.openAlex.work(doi),
      },
      mode,
    );
    if (last.live || (last.failure && last.failure.reason !== 'not-found')) break;
  }
  return last;
}

const recallCrossref = (doi: string, { crossref }: PaperClients, recall: Recall, mode: LiveMode) =>
  recall(
    {
      key: `crossref work ${doi}`,
      source: 'Crossref',
      shape: KeptCrossrefWork,
      lasts: noticesLast,
      ask: () => crossref.work(doi),
    },
    mode,
  );

const recallDataCite = (doi: string, { dataCite }: PaperClients, recall: Recall, mode: LiveMode) =>
  recall(
    {
      key: `datacite work ${doi}`,
      source: 'DataCite',
      shape: KeptDataCiteWork,
      lasts: citationsLast,
      ask: () => dataCite.work(doi),
    },
    mode,
  );

/** One paper's citations and notices. The notices are Crossref's; DataCite is asked only where OpenAlex has no answer. */
async function askPaper(paper: Paper, clients: PaperClients, recall: Recall, mode: LiveMode) {
  const [doi = ''] = doisOf(paper);
  const [work, crossref] = await Promise.all([
    recallWork(paper, clients, recall, mode),
    isDataCite(doi) ? undefined : recallCrossref(doi, clients, recall, mode),
  ]);
  const dataCite = work.live || !isDataCite(doi) ? undefined : await recallDataCite(doi, clients, recall, mode);
  const counted: Live<Work> | undefined = work.live ?? crossref?.live ?? dataCite?.live;
  const live: LivePaper = {
    identifiers: [paper.identifier],
    title: paper.title ?? counted?.value.title,
    year: paper.year ?? counted?.value.year,
    citations: pick(counted, ({ citations }) => citations),
    references: pick(counted, ({ references }) => references),
    retracted: pick(work.live, ({ retracted }) => retracted),
    notices: pick(crossref?.live, ({ notices }) => notices),
  };
  const failures = [work.failure, crossref?.failure, dataCite?.failure].filter((failure) => failure !== undefined);
  // Where one of them knows the paper, that another does not is no failure.
  return { live, openAlex: work.live, failures: failures.filter(({ reason }) => !counted || reason !== 'not-found') };
}

function pick<From, To>(live: Live<From> | undefined, read: (value: From) => To | undefined): Live<To> | undefined {
  const value = live && read(live.value);
  return live && value !== undefined ? { ...live, value } : undefined;
}

/** All papers of a model. Those that OpenAlex holds for one work stand here once, with the notices of all. */
export async function askPapers(
  papers: readonly Paper[],
  clients: PaperClients,
  recall: Recall,
  mode: LiveMode,
): Promise<{ papers: AskedPaper[]; failures: ServiceFailure[] }> {
  const known = papers.filter((paper) => doisOf(paper).length > 0).slice(0, most);
  const asked = await Promise.all(known.map((paper) => askPaper(paper, clients, recall, mode)));
  const byWork = new Map<string, AskedPaper>();
  for (const { live, openAlex } of asked) {
    const key = openAlex?.value.id ?? live.identifiers.join();
    const same = byWork.get(key);
    if (same) {
      same.live.identifiers.push(...live.identifiers);
      same.live.notices = bothNotices(same.live.notices, live.notices);
    } else byWork.set(key, { live, openAlex });
  }
  return { papers: [...byWork.values()], failures: asked.flatMap(({ failures }) => failures) };
}

/** The notices of two versions of one work; a notice of both stands once. */
function bothNotices(one: Live<Notice[]> | undefined, other: Live<Notice[]> | undefined): Live<Notice[]> | undefined {
  if (!one || !other) return one ?? other;
  const isKnown = (notice: Notice) => one.value.some(({ type, doi }) => type === notice.type && doi === notice.doi);
  return {
    ...one,
    value: [...one.value, ...other.value.filter((notice) => !isKnown(notice))],
    at: Math.min(one.at, other.at),
    due: one.due || other.due,
  };
}
