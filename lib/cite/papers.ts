import { identifierName } from '../catalog/links';
import type { Paper } from '../catalog/schema';
import type { ServiceFailure } from '../live/answer';
import { doiOfKey } from '../live/work';
import { type AskWork, type CitationService, serviceOf } from './ask';
import type { Cited, Told } from './store';
import type { CitedWork } from './work';
import { identifiersOf, workOfPaper } from './work-of';

/** One of a model's papers, ready to be cited as far as it is known. */
export interface PaperToCite {
  key: string;
  /** The identifier as people write it. */
  name: string;
  work: CitedWork;
  /** Title and all authors are known. */
  whole: boolean;
  /** Who told, and when. Absent: the catalogue. */
  told?: { service: CitationService; at: string };
  /** Who can be asked for what is missing; absent where nobody can, or nothing is missing. */
  askable?: CitationService;
  /** Why asking brought nothing. */
  failure?: ServiceFailure;
}

export interface PapersOptions {
  cited: Cited;
  /** Absent: nobody is asked. */
  ask: AskWork | undefined;
  /** An organization's policy lets nobody be asked. */
  locked?: boolean;
  /** ISO time. */
  now: () => string;
  /** Stands in entries that lack title or authors. */
  note: string;
}

/** Every paper of a model, with what the catalogue knows, what was asked for before and, where `ask` is given, what a service says now. */
export async function papersToCite(
  slug: string,
  papers: readonly Paper[],
  { cited, ask, now, note, locked }: PapersOptions,
): Promise<PaperToCite[]> {
  const ready: PaperToCite[] = [];
  for (const [index, paper] of papers.entries()) {
    const id = index === 0 ? slug : `${slug}-${index + 1}`;
    const own = workOfPaper(paper, note);
    const about = { key: paper.identifier, name: identifierName(paper.identifier) };
    const doi = doiOf(paper);
    let told = doi === undefined ? undefined : await cited.find(doi).catch(() => undefined);
    let failure: ServiceFailure | undefined;
    if (!told && ask && !locked && doi !== undefined && own.note !== undefined) {
      const { service, answer } = await ask(doi);
      if (answer.status === 'failed') failure = answer;
      else {
        told = { doi, work: answer.value, service, at: now() };
        // Where there is no room it serves this once.
        await cited.put(told).catch(() => undefined);
      }
    }
    ready.push({
      ...about,
      ...(told ? fromService(told, paper, note) : { work: own, whole: own.note === undefined }),
      askable: locked || told || own.note === undefined || doi === undefined ? undefined : serviceOf(doi),
      failure,
      work: { ...(told ? fromService(told, paper, note).work : own), id },
    });
  }
  return ready;
}

/** By which services know the paper: its own identifier first. */
function doiOf({ identifier, alternates }: Paper): string | undefined {
  return [identifier, ...alternates].flatMap((key) => doiOfKey(key) ?? [])[0];
}

function fromService({ work, service, at }: Told, paper: Paper, note: string) {
  const { DOI: _, ...others } = identifiersOf(paper);
  const whole = work.title !== undefined && work.author !== undefined;
  return {
    // The identifiers that the catalogue knows of the same paper too: its preprint, its PubMed entry.
    work: { ...others, ...work, note: whole ? undefined : note },
    whole,
    told: { service, at },
  };
}
