import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What one library is asked, over the catalogue grown to `size`. */
export interface Contest {
  library: string;
  size: number;
  /** Our index, as the extension keeps it. */
  stored: object;
  queries: readonly string[];
  keystrokes: readonly string[];
}

/** How a library did, and we beside it on the same keystrokes. */
export interface Result {
  /** Making its index, in ms, and the memory that the index then takes, in bytes. */
  building: number;
  bytes: number;
  /** For each query in order, five slugs at most; a slow library is not asked the last ones. */
  found: string[][];
  times: number[];
  ours: number[];
}

export type Outcome = ({ status: 'finished' } & Result) | { status: 'gave up'; because: string };

/** A library that needs more than this is left out, and the table says so. */
const mostGigabytes = 4;
const mostMinutes = 4;

/** Each library has a process of its own: whatever it needs is gone before the next one, and cannot end the bench. */
export function hold(contest: Contest): Promise<Outcome> {
  const child = fork(fileURLToPath(new URL('./contestant.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${mostGigabytes * 1024}`],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const complaints: string[] = [];
  child.stderr?.on('data', (data) => complaints.push(String(data)));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ status: 'gave up', because: `over ${mostMinutes} min` });
      child.kill('SIGKILL');
    }, mostMinutes * 60_000);
    child.once('message', (result: Result) => resolve({ status: 'finished', ...result }));
    child.once('close', (code) => {
      clearTimeout(timer);
      const said = complaints.join('');
      if (said.includes('heap out of memory')) resolve({ status: 'gave up', because: `over ${mostGigabytes} GB` });
      else if (code !== 0) reject(new Error(said));
    });
    child.send(contest);
  });
}
