import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkHost } from '../lib/catalog/conformance/check-host';
import { sites } from '../lib/sites';
import { askOverHttp } from './catalog-check/ask-over-http';
import { readBaseAddress } from './catalog-check/base-address';
import { conformanceJson, describeConformance } from './catalog-check/describe-conformance';

/*
 * npm run catalog:check -- BASE_URL [--json] [--limit N] [--records N]
 * Holds a host of the catalog API to everything that clients rely on.
 * Exit status: 0 it conforms, 1 it does not, 2 it could not be asked, or the call is wrong.
 */

const usage = `Usage: catalog:check BASE_URL [--json] [--limit N] [--records N]
  BASE_URL     the folder that holds v1/: https, or http on this machine
  --json       the result as one JSON object
  --limit N    list so many findings of a kind (10)
  --records N  look at so many files of single models (20)`;

class Mistake extends Error {}

function readArguments() {
  const { values, positionals } = parse();
  const [text, ...more] = positionals;
  if (text === undefined || more.length > 0) throw new Mistake(usage);
  const [limit, records] = [values.limit, values.records].map(Number);
  if (!isCount(limit) || !isCount(records) || limit < 1) throw new Mistake(usage);
  const address = readBaseAddress(text);
  if (address.status === 'bad') throw new Mistake(`${address.problem}\n${usage}`);
  if (address.note !== undefined) console.error(address.note);
  return { base: address.base, json: values.json, limit, records };
}

const isCount = (value: number | undefined): value is number => Number.isInteger(value) && Number(value) >= 0;

function parse() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        records: { type: 'string', default: '20' },
      },
      allowPositionals: true,
    });
  } catch {
    throw new Mistake(usage);
  }
}

function ownVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version;
}

/** Where somebody waits: what is asked for now. */
function showOnOneLine(path: string): void {
  process.stderr.write(`\r\u001b[K${path.slice(0, (process.stderr.columns ?? 80) - 1)}`);
}

const exitCodes = { conforms: 0, 'does not conform': 1, 'could not be asked': 2 };

try {
  const { base, json, limit, records } = readArguments();
  const conformance = await checkHost({
    ask: askOverHttp(base, ownVersion()),
    knownSites: new Set(sites.map(({ id }) => id)),
    mostOfAKind: limit,
    recordFiles: records,
    onFile: process.stderr.isTTY ? showOnOneLine : undefined,
  });
  if (process.stderr.isTTY) showOnOneLine('');
  console.log(
    json ? JSON.stringify(conformanceJson(base, conformance), null, 2) : describeConformance(base, conformance),
  );
  process.exitCode = exitCodes[conformance.status];
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
