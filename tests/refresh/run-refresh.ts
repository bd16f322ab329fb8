import { serviceOptions } from '../../lib/refresh/figures';
import type { JournalFile } from '../../lib/refresh/journal';
import { type Refreshed, type RefreshOptions, type RefreshTools, refresh } from '../../lib/refresh/refresh';
import { readChoice } from '../../lib/refresh/wanted';
import { type FakeServices, serveWorld } from '../fixtures/services/serve';
import { figures, linesOf, models, world } from './catalogue';
import { fakeClock } from './fake-clock';

/** A journal in memory. */
export function journalInMemory(text?: string): JournalFile & { text?: string } {
  const file: JournalFile & { text?: string } = {
    text,
    read: () => file.text,
    write: (whole) => {
      file.text = whole;
    },
    append: (line) => {
      file.text = `${file.text ?? ''}${line}`;
    },
    remove: () => {
      file.text = undefined;
    },
  };
  return file;
}

export interface Run {
  only?: string[];
  since?: string;
  options?: Partial<RefreshOptions>;
  tools?: Partial<RefreshTools>;
  source?: { models: string; figures: string };
  services?: FakeServices;
}

export const everyKey = {
  github: 'gh-secret',
  openAlex: 'oa-secret',
  semanticScholar: 's2-secret',
  huggingFace: 'hf-secret',
};

export const original = { models: linesOf(models), figures: linesOf(figures) };

/** A refresh of the small catalogue, with every key unless said otherwise. */
export async function runRefresh({ only = [], since, options, tools, source = original, services }: Run = {}) {
  const fake = services ?? (await serveWorld(world));
  const choice = readChoice({ only, since });
  if (choice.status === 'wrong') throw new Error(choice.reason);
  const said: string[] = [];
  const refreshed = await refresh(
    {
      wanted: choice.wanted,
      named: new Set(only.flatMap((name) => serviceOptions[name] ?? [])),
      models: [],
      fresh: false,
      ...options,
    },
    {
      readSource: () => ({
        models: { name: 'models.jsonl', text: source.models },
        figures: { name: 'figures.jsonl', text: source.figures },
      }),
      journal: journalInMemory(),
      clock: fakeClock(),
      fetch,
      signal: new AbortController().signal,
      credentials: everyKey,
      agent: 'bio-rodeo-extension/0.1.0 catalog:refresh',
      bases: fake.bases,
      maxWait: 900_000,
      progress: { expect: () => undefined, done: () => undefined, note: (line) => said.push(line) },
      ...tools,
    },
  );
  return { refreshed, fake, said };
}

/** The result of a run that must have come to its end. */
export function done(refreshed: Refreshed) {
  if (refreshed.status !== 'done') throw new Error(JSON.stringify(refreshed));
  const parse = (text: string) =>
    Object.fromEntries(
      text
        .split('\n')
        .filter(Boolean)
        .map((row) => [JSON.parse(row).slug, JSON.parse(row)]),
    );
  return { ...refreshed, modelOf: parse(refreshed.models), figuresOf: parse(refreshed.figures) };
}
