import type { ModelFacts } from '../catalog/schema';
import { doiOfKey } from '../live/work';
import type { Known } from './main-paper';
import { canKnow, githubPathsOf, lookupsOf, type PlannedModel } from './plan';

/** What was found about the catalogue's facts. It is told and not written: people decide about facts. */
export interface Findings {
  /** No longer there: deleted, or no longer public. */
  goneRepositories: { slug: string; path: string }[];
  renamedRepositories: { slug: string; path: string; now: string }[];
  archivedRepositories: { slug: string; path: string }[];
  /** Absent: none stated; in the catalogue, or found by GitHub in the main repository. */
  licenses: { slug: string; path: string; catalogue?: string; github?: string }[];
  goneModels: { slug: string; id: string }[];
  renamedModels: { slug: string; id: string; now: string }[];
  retracted: { slug: string; paper: string; source: string; type: string; doi?: string; date?: string }[];
  /** Known to none of the services that were asked. */
  unknownPapers: { slug: string; paper: string }[];
}

/** Notices that say a paper is not to be relied on; corrections are none. */
const grave = new Set(['retraction', 'withdrawal', 'removal', 'expression_of_concern', 'partial_retraction']);

export function collectFindings(planned: readonly PlannedModel[], known: Known): Findings {
  const found: Findings = {
    goneRepositories: [],
    renamedRepositories: [],
    archivedRepositories: [],
    licenses: [],
    goneModels: [],
    renamedModels: [],
    retracted: [],
    unknownPapers: [],
  };
  for (const { model } of planned) {
    findRepositories(model, known, found);
    findModels(model, known, found);
    findPapers(model, known, found);
  }
  return found;
}

function findRepositories(model: ModelFacts, { book }: Known, found: Findings): void {
  const { slug } = model;
  const paths = githubPathsOf(model);
  const listed = new Set(paths.map((path) => path.toLowerCase()));
  let main = true;
  for (const path of paths) {
    const answered = book.get('github', path.toLowerCase());
    if (answered === undefined) {
      main = false;
      continue;
    }
    const { answer } = answered;
    if (answer === null) {
      found.goneRepositories.push({ slug, path });
      continue;
    }
    if (!listed.has(answer.path.toLowerCase())) found.renamedRepositories.push({ slug, path, now: answer.path });
    if (answer.archived) found.archivedRepositories.push({ slug, path });
    if (main && model.license !== answer.license) {
      found.licenses.push({ slug, path, catalogue: model.license, github: answer.license });
    }
    main = false;
  }
}

function findModels({ slug, huggingFace }: ModelFacts, { book }: Known, found: Findings): void {
  const listed = new Set(huggingFace.map((id) => id.toLowerCase()));
  for (const id of huggingFace) {
    const answered = book.get('hugging-face', id.toLowerCase());
    if (answered?.answer === null) found.goneModels.push({ slug, id });
    else if (answered && !listed.has(answered.answer.id.toLowerCase()))
      found.renamedModels.push({ slug, id, now: answered.answer.id });
  }
}

function findPapers(model: ModelFacts, { book }: Known, found: Findings): void {
  const { slug } = model;
  for (const paper of lookupsOf(model)) {
    const openAlex = book.get('openalex', paper);
    const crossref = book.get('crossref', paper);
    const dataCite = book.get('datacite', paper);
    const notices = crossref?.answer?.notices.filter(({ type }) => grave.has(type)) ?? [];
    for (const { type, doi, date } of notices)
      found.retracted.push({ slug, paper, source: 'Crossref', type, doi, date });
    if (openAlex?.answer?.retracted && notices.length === 0) {
      found.retracted.push({ slug, paper, source: 'OpenAlex', type: 'retraction' });
    }
    // Only where everyone who could know it has answered.
    const answers = [openAlex, crossref, dataCite].filter((each) => each !== undefined);
    const asked = canKnow('Crossref', paper) ? crossref : doiOfKey(paper) === undefined ? openAlex : dataCite;
    if (openAlex && asked && answers.every(({ answer }) => answer === null)) found.unknownPapers.push({ slug, paper });
  }
}

/**
 * The catalogue's line of a model with the new names before the old ones, which stay: papers and links name them on.
 * `line` is the model as it stands in the catalogue.
 */
export function proposedLine(line: string, slug: string, { renamedRepositories, renamedModels }: Findings): string {
  const model: { repositories?: { host: string; path: string }[]; huggingFace?: string[] } = JSON.parse(line);
  const repositories = model.repositories?.flatMap((repository) => {
    const renamed = renamedRepositories.find(
      ({ slug: owner, path }) => owner === slug && repository.host === 'github.com' && path === repository.path,
    );
    return renamed ? [{ host: 'github.com', path: renamed.now }, repository] : [repository];
  });
  const huggingFace = model.huggingFace?.flatMap((id) => {
    const renamed = renamedModels.find(({ slug: owner, id: old }) => owner === slug && old === id);
    return renamed ? [renamed.now, id] : [id];
  });
  return JSON.stringify({ ...model, ...(repositories && { repositories }), ...(huggingFace && { huggingFace }) });
}
