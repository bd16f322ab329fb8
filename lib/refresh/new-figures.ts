import type { Figure } from '../catalog/schema';
import type { ServiceName } from '../live/answer';
import type { FigureId } from './figures';
import { type Known, mainKey, mainPaper, type Told, toldOf } from './main-paper';
import { githubPathsOf, lookupsOf, type PlannedModel } from './plan';

export type FreshFigures = Partial<Record<FigureId, Figure<unknown>>>;

/** The figures that a model is told by what was answered; those not wanted, unknown or not yet answered are absent. */
export function newFigures({ model, wanted }: PlannedModel, known: Known): FreshFigures {
  const { book } = known;
  const fresh: FreshFigures = {};
  const set = (id: FigureId, value: unknown, source: ServiceName, asOf: string) => {
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (wanted.has(id) && !empty) fresh[id] = { value, source, asOf };
  };
  const setTold = (id: FigureId, told: Told<unknown>) => {
    if (told.status === 'told') set(id, told.value, told.source, told.day);
  };

  const keys = lookupsOf(model);
  setTold('citations.total', mainPaper(keys, known));
  const key = mainKey(keys, known);
  if (key !== undefined) {
    // A list of no references is one that was not deposited, or could not be matched.
    const references = toldOf('citations.references', key, known, (answer) =>
      'references' in answer && answer.references ? answer.references : undefined,
    );
    setTold('citations.references', references);
    const influential = book.get('semantic-scholar', key);
    if (influential?.answer)
      set('citations.influential', influential.answer.influential, 'Semantic Scholar', influential.day);
    const citing = book.get('citing', key);
    if (citing?.answer) {
      set('recentCitations', citing.answer.recent, 'OpenAlex', citing.day);
      set('topCitations', citing.answer.top, 'OpenAlex', citing.day);
      set('citingFields', citing.answer.fields, 'OpenAlex', citing.day);
    }
  }

  const path = firstAnswered(githubPathsOf(model), (each) => book.get('github', each.toLowerCase()));
  if (path?.answered.answer) {
    const { answer, day } = path.answered;
    const contributors = book.get('contributors', path.name.toLowerCase());
    set('stars', answer.stars, 'GitHub', day);
    set('health.forks', answer.forks, 'GitHub', day);
    set('health.openIssues', answer.openIssues, 'GitHub', day);
    set('health.lastPush', answer.lastPush, 'GitHub', day);
    set('health.language', answer.language, 'GitHub', day);
    set('health.archived', answer.archived, 'GitHub', day);
    if (contributors?.answer) set('health.contributors', contributors.answer.count, 'GitHub', contributors.day);
  }

  const hub = firstAnswered(model.huggingFace, (each) => book.get('hugging-face', each.toLowerCase()));
  if (hub?.answered.answer) set('downloads', hub.answered.answer.downloads, 'Hugging Face', hub.answered.day);
  return fresh;
}

/** The first of several that its service knows; absent too while one before it could not be asked. */
export function firstAnswered<Answered extends { answer: unknown }>(
  names: readonly string[],
  get: (name: string) => Answered | undefined,
): { name: string; answered: Answered } | undefined {
  for (const name of names) {
    const answered = get(name);
    if (answered === undefined) return undefined;
    if (answered.answer !== null) return { name, answered };
  }
  return undefined;
}

/**
 * Whether a figure gives way to a new one. One from a source that is believed more stays, unless that source was asked
 * now and no longer knows the paper: a run of Crossref alone does not undo what OpenAlex said. One that its own source
 * gave later stays too: the answers of a run that is continued may be a week old.
 */
export function givesWay(
  old: Figure<unknown> | undefined,
  fresh: Figure<unknown>,
  known: Known,
  sources: readonly ServiceName[],
): boolean {
  if (old === undefined) return true;
  if (old.source === fresh.source && old.asOf > fresh.asOf) return false;
  const before = sources.indexOf(old.source as ServiceName);
  const now = sources.indexOf(fresh.source as ServiceName);
  return before < 0 || before >= now || known.services.has(old.source as ServiceName);
}
