import type { SourceFile } from '../catalog/check-lines';
import { checkSource } from '../catalog/check-source';
import type { Figures, ModelFacts } from '../catalog/schema';
import type { ServiceName } from '../live/answer';
import { Host } from './host';
import { type Credentials, hostRules } from './host-list';
import type { Clock, HostTools } from './host-rules';
import { type JournalFile, openJournal } from './journal';
import type { Known } from './main-paper';
import { mergeFigures } from './merge-figures';
import { mergePapers } from './merge-papers';
import { makePlan } from './plan';
import { type Progress, run } from './run';
import { leftOut } from './skipped';
import { type Summary, summarize } from './summary';
import type { Wanted } from './wanted';
import { writeFigures, writeModels } from './written';

export interface Source {
  models: SourceFile;
  figures: SourceFile;
}

export interface RefreshOptions {
  wanted: Wanted;
  /** Services named by the person: those are asked even where they are left out by default. */
  named: ReadonlySet<ServiceName>;
  /** Slugs; empty: all. */
  models: readonly string[];
  /** At most so many models, in the catalogue's order, of those of which something is wanted. */
  limit?: number;
  fresh: boolean;
}

export interface RefreshTools {
  /** Read at the start and once more before the result: people may edit while services are asked. */
  readSource(): Source;
  journal: JournalFile | undefined;
  clock: Clock;
  fetch: typeof fetch;
  signal: AbortSignal;
  credentials: Credentials;
  /** How it calls itself to services. */
  agent: string;
  bases?: Partial<Record<ServiceName, string>>;
  maxWait: number;
  timeoutMs?: number;
  progress: Progress;
}

export type Refreshed =
  | { status: 'done'; models: string; figures: string; summary: Summary; complete: boolean }
  | { status: 'stopped'; answers: number }
  | { status: 'invalid'; problems: string[] };

/** Brings a catalogue's source up to date: gives the two files' new text and tells what changed; writes nothing itself. */
export async function refresh(options: RefreshOptions, tools: RefreshTools): Promise<Refreshed> {
  const { clock, credentials, signal, progress } = tools;
  const source = readSource(tools, options);
  if (source.status === 'invalid') return source;
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const { services, citing, skipped } = leftOut(options, credentials);
  const wanted = { ...options.wanted, services };
  const journal = openJournal(tools.journal, today, options.fresh);
  if (journal.continues) {
    progress.note(
      `Continues the run of ${journal.continues}: ${journal.book.size} answers are there. --fresh starts anew.`,
    );
  }
  if (journal.tooOld)
    progress.note(`The unfinished run of ${journal.tooOld} is too old to be continued; starting anew.`);

  const hostTools: HostTools = {
    fetch: tools.fetch,
    clock,
    signal,
    maxWait: tools.maxWait,
    timeoutMs: tools.timeoutMs,
    note: progress.note,
  };
  const rules = hostRules(credentials, tools.agent, tools.bases);
  const hosts = Object.fromEntries(Object.values(rules).map((own) => [own.name, new Host(own, hostTools)]));
  const known: Known = { book: journal.book, services };
  const failures = await run(planOf(source, wanted, options), {
    hosts: hosts as Record<ServiceName, Host>,
    journal,
    known,
    today,
    progress,
    githubToken: credentials.github !== undefined,
    citing,
  });
  if (signal.aborted) return { status: 'stopped', answers: journal.book.size };

  const now = readSource(tools, options);
  if (now.status === 'invalid') return now;
  const plan = planOf(now, wanted, options);
  const figures = mergeFigures(now.figures, plan.models, known);
  const papers = mergePapers(plan.models, known);
  const models = writeModels(now.text, papers.models);
  const written = writeFigures(figures.lines);
  // Nothing is written that the builder would refuse.
  const { problems } = checkSource(
    { name: 'new models.jsonl', text: models },
    { name: 'new figures.jsonl', text: written },
  );
  if (problems.length > 0) return { status: 'invalid', problems };
  return {
    status: 'done',
    models,
    figures: written,
    summary: summarize(today, plan, known, figures.changes, papers, failures, skipped, models),
    complete: failures.length === 0,
  };
}

interface ReadSource {
  status: 'read';
  text: string;
  models: ModelFacts[];
  figures: ReadonlyMap<string, Figures>;
}

function readSource(
  tools: RefreshTools,
  { models }: RefreshOptions,
): ReadSource | { status: 'invalid'; problems: string[] } {
  const source = tools.readSource();
  const checked = checkSource(source.models, source.figures);
  const slugs = new Set(checked.models.map(({ slug }) => slug));
  const unknown = models.filter((slug) => !slugs.has(slug)).map((slug) => `--models: there is no model "${slug}"`);
  const problems = [...checked.problems, ...unknown];
  if (problems.length > 0) return { status: 'invalid', problems };
  const figures = new Map(checked.figures.map(({ slug, ...own }) => [slug, own]));
  return { status: 'read', text: source.models.text, models: checked.models, figures };
}

function planOf(source: ReadSource, wanted: Wanted, { models, limit }: RefreshOptions) {
  const chosen = source.models.filter(({ slug }) => models.length === 0 || models.includes(slug));
  if (limit === undefined) return makePlan(chosen, source.figures, wanted);
  const due = makePlan(chosen, source.figures, wanted).models.filter((each) => each.wanted.size > 0);
  return makePlan(
    due.slice(0, limit).map(({ model }) => model),
    source.figures,
    wanted,
  );
}
