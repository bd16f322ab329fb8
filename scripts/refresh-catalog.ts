import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';
import { refresh } from '../lib/refresh/refresh';
import { reportMarkdown } from '../lib/refresh/report-markdown';
import { saySummary } from '../lib/refresh/say-summary';
import { journalAt } from './refresh-journal';
import { type Command, readCommand, usage } from './refresh-options';
import { showProgress } from './refresh-progress';

/*
 * npm run catalog:refresh [-- OPTIONS]
 * Brings catalog/figures.jsonl, and what papers lack in catalog/models.jsonl, up to date. docs/refresh.md has all of it.
 */

/** Everything was answered; the catalogue or the disk is wrong; the call is; written, but not everything was answered. */
const exit = { done: 0, invalid: 1, usage: 2, partly: 3, stopped: 130 };

async function main(command: Command): Promise<number> {
  const { folder, dry, json, report } = command;
  const stop = new AbortController();
  const onSignal = () => {
    // A second one does not wait: the journal has everything that was answered.
    if (stop.signal.aborted) process.exit(exit.stopped);
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);

  const file = (name: string) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') });
  const journal = journalAt(command.journal);
  const progress = showProgress(process.stderr);
  const refreshed = await refresh(command.options, {
    readSource: () => ({ models: file('models.jsonl'), figures: file('figures.jsonl') }),
    journal: dry && !command.keepJournal ? { ...journal, write: () => {}, append: () => {} } : journal,
    clock: {
      now: Date.now,
      random: Math.random,
      async sleep(ms, signal) {
        if (ms > 0) await setTimeout(ms, undefined, { signal }).catch(() => undefined);
      },
    },
    fetch,
    signal: stop.signal,
    credentials: command.credentials,
    agent: command.agent,
    bases: command.bases,
    maxWait: command.maxWait,
    progress,
  }).finally(() => progress.end());

  if (refreshed.status === 'invalid') {
    for (const problem of refreshed.problems) console.error(problem);
    return exit.invalid;
  }
  if (refreshed.status === 'stopped') {
    console.error(
      dry && !command.keepJournal
        ? 'Stopped. Nothing was written.'
        : `Stopped. ${refreshed.answers} answers are kept in ${command.journal}: run again to continue.`,
    );
    return exit.stopped;
  }
  const { summary, models, figures, complete } = refreshed;
  if (!dry) {
    // Both are made from the same answers: a stop between the two is mended by the next run.
    await writeFileAtomic(join(folder, 'figures.jsonl'), figures);
    await writeFileAtomic(join(folder, 'models.jsonl'), models);
    if (complete) journal.remove();
  }
  if (report !== undefined) {
    const stem = report.replace(/\.(?:md|json)$/, '');
    await mkdir(dirname(stem), { recursive: true });
    await writeFile(`${stem}.md`, reportMarkdown(summary, dry));
    await writeFile(`${stem}.json`, `${JSON.stringify(summary, null, 2)}\n`);
  }
  console.log(json ? JSON.stringify(summary) : saySummary(summary, dry).join('\n'));
  if (!complete && !dry)
    console.error(`\nRun again to ask for the rest; what was answered is kept in ${command.journal}.`);
  return complete ? exit.done : exit.partly;
}

const read = readCommand(process.argv.slice(2), process.env);
if (read.status === 'help') {
  console.log(usage);
} else if (read.status === 'wrong') {
  console.error(`${read.reason}\n\n${usage}`);
  process.exitCode = exit.usage;
} else {
  try {
    process.exitCode = await main(read.command);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = exit.invalid;
  }
}
