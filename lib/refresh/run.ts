import type { FigureService, ServiceFailure } from '../live/answer';
import type { AnswerTo, Question } from './answers';
import { askCiting, type CitedPaper } from './citing';
import { askCrossref } from './crossref';
import { askDataCite } from './datacite';
import type { Errand } from './errand';
import { citingFigures } from './figures';
import { askContributors, askGraphql, askRest } from './github';
import type { Host } from './host';
import { askHuggingFace } from './hugging-face';
import type { Journal } from './journal';
import { type Known, leftToDataCite, mainKey } from './main-paper';
import { firstAnswered } from './new-figures';
import { askOpenAlex } from './openalex';
import { githubPathsOf, lookupsOf, type Plan } from './plan';
import { askSemanticScholar } from './semantic-scholar';

/** What could not be asked, and why. */
export interface RunFailure {
  question: Question;
  keys: string[];
  failure: ServiceFailure;
}

/** Told as it goes; counts are of papers, repositories and models, not of requests. */
export interface Progress {
  expect(question: Question, count: number): void;
  done(question: Question, count: number): void;
  /** A sentence for the person who waits. */
  note(line: string): void;
}

export interface RunTools {
  hosts: Readonly<Record<FigureService, Host>>;
  journal: Journal;
  known: Known;
  today: string;
  progress: Progress;
  /** With a token GitHub is asked by GraphQL. */
  githubToken: boolean;
  /** Whether the citing lists are asked for; OpenAlex's day allows them only with a key. */
  citing: boolean;
}

/** Asks everything that the journal does not have yet, all hosts side by side; never throws for what a service does. */
export async function run(plan: Plan, tools: RunTools): Promise<RunFailure[]> {
  const { hosts, journal, known, progress } = tools;
  const failures: RunFailure[] = [];
  const errand: Errand = {
    book: journal.book,
    today: tools.today,
    record<Asked extends Question>(question: Asked, key: string, answer: AnswerTo<Asked> | null) {
      journal.record(question, key, { day: tools.today, answer });
      progress.done(question, 1);
    },
    fail(question, keys, failure) {
      failures.push({ question, keys: [...keys], failure });
      progress.done(question, keys.length);
    },
  };
  const open = (question: Question, keys: readonly string[]) => {
    const asked = keys.filter(
      (key) => !journal.book.has(question, key.toLowerCase()) && !journal.book.has(question, key),
    );
    if (asked.length > 0) progress.expect(question, asked.length);
    return asked;
  };

  const papers = async () => {
    await Promise.all([
      askOpenAlex(hosts.OpenAlex, open('openalex', plan.openAlex), errand),
      askCrossref(hosts.Crossref, open('crossref', plan.crossref), errand),
    ]);
    const left = [...new Set(plan.models.flatMap(({ model }) => lookupsOf(model)))].filter((key) =>
      leftToDataCite(key, known),
    );
    await askDataCite(hosts.DataCite, open('datacite', left), errand);
    if (tools.citing) {
      const cited = citedPapers(plan, known);
      const keys = new Set(open('citing', [...cited.keys()]));
      await askCiting(
        hosts.OpenAlex,
        [...cited.values()].filter(({ key }) => keys.has(key)),
        errand,
      );
    }
  };
  const repositories = async () => {
    const ask = tools.githubToken ? askGraphql : askRest;
    await ask(hosts.GitHub, open('github', plan.github), errand);
    await askContributors(hosts.GitHub, open('contributors', mainRepositories(plan, known)), errand);
  };
  await Promise.all([
    papers(),
    repositories(),
    askSemanticScholar(hosts['Semantic Scholar'], open('semantic-scholar', plan.semanticScholar), errand),
    askHuggingFace(hosts['Hugging Face'], open('hugging-face', plan.huggingFace), errand),
  ]);
  return failures;
}

/** The main papers of models whose citing lists are wanted, as far as OpenAlex knows somebody who cites them. */
function citedPapers(plan: Plan, known: Known): Map<string, CitedPaper> {
  const cited = new Map<string, CitedPaper>();
  for (const { model, wanted } of plan.models) {
    if (!citingFigures.some((id) => wanted.has(id))) continue;
    const key = mainKey(lookupsOf(model), known);
    const work = key === undefined ? undefined : known.book.get('openalex', key)?.answer;
    if (key !== undefined && work?.citations) cited.set(key, { key, id: work.id, citations: work.citations });
  }
  return cited;
}

/** The repositories whose people are wanted: the one of each model that its health is told of. */
function mainRepositories(plan: Plan, { book, services }: Known): string[] {
  const wanting = services.has('GitHub') ? plan.models.filter(({ wanted }) => wanted.has('health.contributors')) : [];
  const main = wanting.flatMap(
    ({ model }) => firstAnswered(githubPathsOf(model), (path) => book.get('github', path.toLowerCase()))?.name ?? [],
  );
  return [...new Set(main.map((path) => path.toLowerCase()))];
}
