import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ServiceName } from '../lib/live/answer';
import { serviceOptions } from '../lib/refresh/figures';
import type { Credentials } from '../lib/refresh/host-list';
import type { RefreshOptions } from '../lib/refresh/refresh';
import { readChoice } from '../lib/refresh/wanted';

export const usage = `npm run catalog:refresh -- [OPTIONS]
  --only NAMES      services (${Object.keys(serviceOptions).join(', ')})
                    and figures (citations, citing, stars, downloads, health, papers,
                    or one as health.forks), by commas
  --without NAMES   all but these, by the same names
  --since DAY       only figures that are absent or older than DAY (YYYY-MM-DD)
  --models SLUGS    only these models, by commas
  --limit N         at most N models of which something is wanted
  --dry-run         asks, shows what would change, writes nothing
  --report FILE     what people have to decide about, as FILE.md and FILE.json
  --json            the summary as JSON
  --mailto ADDRESS  tells services how to reach you; Crossref and DataCite then allow more
  --wait MINUTES    sits out limits up to so long (15)
  --fresh           forgets an unfinished run instead of continuing it
  --source DIR      the catalogue's folder (catalog)
  --journal FILE    where an unfinished run is kept (DIR/.refresh/journal.jsonl)
  --base NAME=URL   another address for a service, for tests
Keys come from the environment: GITHUB_TOKEN, OPENALEX_KEY, S2_API_KEY, HF_TOKEN.
Exit status: 0 done, 1 the catalogue or the disk is wrong, 2 the call is wrong,
3 written, but not everything was answered (run again), 130 stopped (run again).`;

export interface Command {
  options: RefreshOptions;
  folder: string;
  journal: string;
  /** The journal was named: a dry run keeps its answers there too. */
  keepJournal: boolean;
  dry: boolean;
  json: boolean;
  report?: string;
  credentials: Credentials;
  agent: string;
  bases: Partial<Record<ServiceName, string>>;
  /** Milliseconds. */
  maxWait: number;
}

export type ReadCommand =
  | { status: 'read'; command: Command }
  | { status: 'help' }
  | { status: 'wrong'; reason: string };

class WrongCall extends Error {}

/** A call's options and the environment's keys, checked. */
export function readCommand(args: string[], environment: NodeJS.ProcessEnv): ReadCommand {
  try {
    return read(args, environment);
  } catch (error) {
    return { status: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}

function read(args: string[], environment: NodeJS.ProcessEnv): ReadCommand {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      without: { type: 'string', multiple: true, default: [] },
      since: { type: 'string' },
      models: { type: 'string', multiple: true, default: [] },
      limit: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      json: { type: 'boolean', default: false },
      mailto: { type: 'string' },
      wait: { type: 'string', default: '15' },
      fresh: { type: 'boolean', default: false },
      source: { type: 'string', default: 'catalog' },
      journal: { type: 'string' },
      base: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { status: 'help' };
  const only = list(values.only);
  const choice = readChoice({ only, without: list(values.without), since: values.since });
  if (choice.status === 'wrong') return choice;
  if (values.mailto !== undefined && !/^[^\s@()<>]+@[^\s@()<>]+$/.test(values.mailto)) {
    throw new WrongCall(`--mailto: "${values.mailto}" is not an e-mail address`);
  }
  const key = (name: string) => environment[name]?.trim() || undefined;
  return {
    status: 'read',
    command: {
      options: {
        wanted: choice.wanted,
        named: new Set(only.flatMap((name) => serviceOptions[name] ?? [])),
        models: list(values.models),
        limit: values.limit === undefined ? undefined : wholeNumber('--limit', values.limit, 1, 1_000_000),
        fresh: values.fresh,
      },
      folder: values.source,
      journal: values.journal ?? join(values.source, '.refresh', 'journal.jsonl'),
      keepJournal: values.journal !== undefined,
      dry: values['dry-run'],
      json: values.json,
      report: values.report,
      credentials: {
        mailto: values.mailto,
        github: key('GITHUB_TOKEN'),
        openAlex: key('OPENALEX_KEY'),
        semanticScholar: key('S2_API_KEY'),
        huggingFace: key('HF_TOKEN'),
      },
      agent: agent(),
      bases: Object.fromEntries(values.base.map(base)),
      maxWait: wholeNumber('--wait', values.wait, 0, 1440) * 60_000,
    },
  };
}

const list = (values: string[]): string[] =>
  values.flatMap((value) => value.split(',')).flatMap((name) => name.trim() || []);

function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < least || number > most) {
    throw new WrongCall(`${option}: "${value}" is not a number from ${least} to ${most}`);
  }
  return number;
}

function base(value: string): [ServiceName, string] {
  const [name = '', address = ''] = value.split(/=(.*)/s);
  const service = Object.hasOwn(serviceOptions, name) ? serviceOptions[name] : undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const safe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname));
  if (service === undefined || !safe) throw new WrongCall(`--base: "${value}" is not SERVICE=https://address`);
  return [service, address.replace(/\/$/, '')];
}

/** The project's name and version, as services see it. */
function agent(): string {
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${name}/${version} catalog:refresh`;
}
