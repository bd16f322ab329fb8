import type { ModelRecord } from '../catalog/schema';
import type { Answer, ServiceFailure } from './answer';
import { type AskedPaper, askPapers, citationsLast, type PaperClients, recallWork } from './ask-papers';
import type { GitHub } from './github';
import type { HuggingFace } from './hugging-face';
import { KeptCiting, KeptFields, KeptRepository, KeptWeights } from './kept-shapes';
import type { Live, LiveFigures, LiveMode, LivePart, LiveRepository, LiveWeights } from './live-figures';
import type { OpenAlexWork } from './openalex';
import type { Recall, Recalled } from './recall';
import type { RepositoryHealth } from './repository-health';

export interface LiveClients extends PaperClients {
  github: GitHub;
  huggingFace: HuggingFace;
}

const day = 86_400_000;
const mostRepositories = 3;
const mostWeights = 5;

type Asked = { figures: LiveFigures; failures: ServiceFailure[] };
type Ask = (record: ModelRecord, clients: LiveClients, recall: Recall, mode: LiveMode) => Promise<Asked>;

/** One part of a model's live figures, with what kept each of them back. Figures of one service are never lost to another's failure. */
export const askLive: Record<LivePart, Ask> = {
  async repository({ repositories }, { github }, recall, mode) {
    const paths = repositories.filter(({ host }) => host === 'github.com').map(({ path }) => path);
    const recalled: Recalled<RepositoryHealth>[] = [];
    const lives: LiveRepository[] = [];
    for (const path of paths.slice(0, mostRepositories)) {
      // After a refusal by the limit, the next would be refused too.
      const limited = recalled.some(({ failure }) => failure?.reason === 'rate-limit');
      const wanted = {
        key: `github repository ${path.toLowerCase()}`,
        source: 'GitHub' as const,
        shape: KeptRepository,
        lasts: day,
        ask: () => github.health(path),
      };
      const one = await recall(wanted, limited ? 'kept' : mode);
      recalled.push(one);
      if (one.live) lives.push({ ...one.live, asked: path });
    }
    return { figures: { repositories: lives }, failures: failuresOf(recalled) };
  },

  async weights({ huggingFace }, clients, recall, mode) {
    const recalled = await Promise.all(
      huggingFace.slice(0, mostWeights).map((id) =>
        recall(
          {
            key: `hugging face model ${id.toLowerCase()}`,
            source: 'Hugging Face',
            shape: KeptWeights,
            lasts: day,
            ask: () => askWeights(clients.huggingFace, id),
          },
          mode,
        ),
      ),
    );
    return { figures: { weights: livesOf(recalled) }, failures: failuresOf(recalled) };
  },

  async papers({ papers }, clients, recall, mode) {
    const asked = await askPapers(papers, clients, recall, mode);
    return {
      figures: { papers: asked.papers.map(({ live }: AskedPaper) => live) },
      failures: distinct(asked.failures),
    };
  },

  async citing({ papers }, clients, recall, mode) {
    const works: Live<OpenAlexWork>[] = [];
    // The other part asks for the works too and shares the request; failures are told there.
    for (const paper of papers)
      works.push(...livesOf([await recallWork(paper, clients, recall, mode === 'anew' ? 'due' : mode)]));
    const [work] = works.sort((a, b) => b.value.citations - a.value.citations);
    if (!work || work.value.citations === 0) return { figures: {}, failures: [] };
    const { id, title } = work.value;
    const citing = (order: 'recent' | 'top') =>
      recall(
        {
          key: `openalex ${order} ${id}`,
          source: 'OpenAlex',
          shape: KeptCiting,
          lasts: citationsLast,
          ask: () => clients.openAlex.citing(id, order),
        },
        mode,
      );
    const fields = recall(
      {
        key: `openalex fields ${id}`,
        source: 'OpenAlex',
        shape: KeptFields,
        lasts: citationsLast,
        ask: () => clients.openAlex.citingFields(id),
      },
      mode,
    );
    const [recent, top, shares] = [await citing('recent'), await citing('top'), await fields];
    const one = { title, recent: recent.live, top: top.live, fields: shares.live };
    return { figures: { citing: one }, failures: failuresOf([recent, top, shares]) };
  },
};

/** Of what Hugging Face says of a model, what a card shows. */
async function askWeights(huggingFace: HuggingFace, model: string): Promise<Answer<LiveWeights>> {
  const answer = await huggingFace.model(model);
  if (answer.status !== 'found') return answer;
  const { id, downloads, gated, license } = answer.value;
  return { status: 'found', value: { id, downloads, gated, license } };
}

const livesOf = <Value>(recalled: readonly Recalled<Value>[]): Live<Value>[] =>
  recalled.flatMap(({ live }) => live ?? []);

const failuresOf = (recalled: readonly Recalled<unknown>[]) =>
  distinct(recalled.flatMap(({ failure }) => failure ?? []));

/** What a service refuses for one reason is said once, with the latest time to wait for. */
function distinct(failures: readonly ServiceFailure[]): ServiceFailure[] {
  const byReason = new Map<string, ServiceFailure>();
  for (const failure of failures) {
    const key = `${failure.service} ${failure.reason}`;
    const known = byReason.get(key);
    if (!known || (failure.again ?? 0) > (known.again ?? 0)) byReason.set(key, failure);
  }
  return [...byReason.values()];
}
