import type { Figures, ModelFacts, Paper } from '../catalog/schema';
import type { ServiceName } from '../live/answer';
import { isDataCite } from '../live/datacite';
import { semanticScholarId } from '../live/semantic-scholar';
import { doiOfKey } from '../live/work';
import { type FigureId, sourcesOf } from './figures';
import { openAlexId } from './openalex';
import { type Wanted, wantedOf } from './wanted';

/** A model with what is wanted of it. */
export interface PlannedModel {
  model: ModelFacts;
  figures: Figures;
  wanted: ReadonlySet<FigureId>;
}

/** What each service is to be asked, without repeats, in the catalogue's order. */
export interface Plan {
  models: PlannedModel[];
  openAlex: string[];
  crossref: string[];
  semanticScholar: string[];
  /** `owner/name` as the catalogue writes it. */
  github: string[];
  huggingFace: string[];
  /** Papers that no service has an identifier for. */
  nameless: number;
}

/** The key by which a paper is asked for; absent where it has none that a service knows. */
export function lookupOf({
  identifier,
  alternates = [],
}: Pick<Paper, 'identifier'> & Partial<Paper>): string | undefined {
  const keys = [identifier, ...alternates];
  return keys.find((key) => doiOfKey(key) !== undefined) ?? keys.find((key) => openAlexId(key) !== undefined);
}

/** A model's papers as they are asked for, in its own order: the first is its main one. */
export const lookupsOf = (model: Pick<ModelFacts, 'papers'>): string[] =>
  model.papers.flatMap((paper) => lookupOf(paper) ?? []);

/** Whether a service can know a paper by this key. DataCite is asked for what others do not know, see `run`. */
export function canKnow(service: ServiceName, key: string): boolean {
  const doi = doiOfKey(key);
  if (service === 'Crossref') return doi !== undefined && !isDataCite(doi);
  if (service === 'DataCite') return doi !== undefined;
  if (service === 'Semantic Scholar') return semanticScholarId(key) !== undefined;
  return service === 'OpenAlex' && openAlexId(key) !== undefined;
}

export const githubPathsOf = (model: Pick<ModelFacts, 'repositories'>): string[] =>
  model.repositories.filter(({ host }) => host === 'github.com').map(({ path }) => path);

/** Puts together what to ask, of the models chosen. */
export function makePlan(models: readonly ModelFacts[], figures: ReadonlyMap<string, Figures>, wanted: Wanted): Plan {
  const planned = models.map((model) => {
    const known = figures.get(model.slug) ?? {};
    return { model, figures: known, wanted: wantedOf(model, known, wanted) };
  });
  /** Models of which something is wanted that the service gives. */
  const asking = (service: ServiceName) =>
    planned
      .filter((each) => wanted.services.has(service) && [...each.wanted].some((id) => sourcesOf[id].includes(service)))
      .map(({ model }) => model);
  const papers = (service: ServiceName) => [
    ...new Set(
      asking(service)
        .flatMap(lookupsOf)
        .filter((key) => canKnow(service, key)),
    ),
  ];
  return {
    models: planned,
    openAlex: papers('OpenAlex'),
    crossref: papers('Crossref'),
    semanticScholar: papers('Semantic Scholar'),
    github: distinct(asking('GitHub').flatMap(githubPathsOf)),
    huggingFace: distinct(asking('Hugging Face').flatMap(({ huggingFace }) => huggingFace)),
    nameless: planned.flatMap(({ model }) => model.papers).filter((paper) => lookupOf(paper) === undefined).length,
  };
}

/** Owners and names are the same in any case. */
function distinct(names: string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();
}
