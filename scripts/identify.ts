import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { detect } from '../lib/detect';
import type { Detection } from '../lib/sites/site';
import { identifiersInLine } from './identify-line';

const usage =
  'Usage: identify FILE URL | identify --list PAGES.tsv | identify --text < LINES (FILE "-": the URL alone; URL "-": unknown).';

/** A mistake in the call, told in one sentence. */
class UsageError extends Error {}

const nothing: Detection = { subject: [], mentions: [], variants: {} };

function readPage(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

function identifyPage(file: string, address: string): Detection {
  const url = address === '-' ? undefined : new URL(address);
  if (file === '-') return detect({ url, document: undefined });
  // A document of DOMParser has no browsing context: no script runs, no style sheet is read, nothing is loaded.
  const { window } = new JSDOM('', { url: url?.href });
  try {
    return detect({ url, document: new window.DOMParser().parseFromString(readPage(file), 'text/html') });
  } finally {
    window.close();
  }
}

function pageLine(file: string, address: string): string {
  try {
    const { subject, mentions, variants, parent } = identifyPage(file, address);
    return JSON.stringify({ url: address, subject, mentions, variants, parent });
  } catch (error) {
    return JSON.stringify({ url: address, ...nothing, error: error instanceof Error ? error.message : String(error) });
  }
}

const textLine = (line: string) => JSON.stringify(identifiersInLine(line));

async function eachLine(input: NodeJS.ReadableStream, answer: (line: string) => string | undefined): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const output = answer(line);
    if (output !== undefined && !process.stdout.write(`${output}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function listLine(line: string): string | undefined {
  if (!line.trim()) return undefined;
  const [file = '', address = '-'] = line.split('\t');
  return pageLine(file, address.trim() || '-');
}

async function main(args: string[]): Promise<void> {
  if (args[0] === '--text' && args.length === 1) return eachLine(process.stdin, textLine);
  if (args[0] === '--list' && args[1] && args.length === 2) {
    const list = createReadStream(args[1]);
    await new Promise((resolve, reject) => list.once('open', resolve).once('error', reject)).catch(() => {
      throw new UsageError(`The list ${args[1]} cannot be read.`);
    });
    return eachLine(list, listLine);
  }
  const [file, address] = args;
  if (args.length !== 2 || !file || !address || file.startsWith('--')) throw new UsageError(usage);
  process.stdout.write(`${pageLine(file, address)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
