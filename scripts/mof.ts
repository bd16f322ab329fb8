import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { evaluateMof } from '../lib/openness/mof';
import { readMofFile } from '../lib/openness/mof-file';

/*
 * npm run --silent mof -- FILE…               the class of each release, one JSON object a line: { file, mofClass, progress, components }
 * npm run --silent mof -- --list files.txt    the same for the files named there, one a line
 * A file that is refused gives { file, error }, and the exit status is 2 in the end.
 */

const usage =
  'Give files of the Model Openness Tool, YAML or JSON: "npm run --silent mof -- FILE…", or a file that names them, one a line: "-- --list FILE".';

class Mistake extends Error {}

function readFileNames(): string[] {
  const { values, positionals } = readArguments();
  if (values.list === undefined && positionals.length > 0) return positionals;
  if (values.list === undefined || positionals.length > 0) throw new Mistake(usage);
  try {
    return readFileSync(values.list, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  } catch (error) {
    throw new Mistake(`The list cannot be read: ${messageOf(error)}.`);
  }
}

function readArguments() {
  try {
    return parseArgs({ options: { list: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Mistake(usage);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** JSON is nearly all of it YAML, but for tabs and odd escapes. */
function parseText(text: string): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // A YAML flow mapping begins with a brace too.
    }
  }
  return parse(text, { merge: true, prettyErrors: false });
}

function judgeFile(file: string) {
  const read = readMofFile(parseText(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  if ('problem' in read) throw new RangeError(read.problem);
  return evaluateMof(read.release);
}

try {
  for (const file of readFileNames()) {
    try {
      console.log(JSON.stringify({ file, ...judgeFile(file) }));
    } catch (error) {
      console.log(JSON.stringify({ file, error: messageOf(error) }));
      process.exitCode = 2;
    }
  }
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
