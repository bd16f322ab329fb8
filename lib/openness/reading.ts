import type { Evidence, Proof } from './evidence';
import { type File, ownFiles } from './paths';
import { ownerAndName } from './places';

/*
 * A repository made ready for the rules: its own files, and the lines of its texts, each with the headings it stands under.
 */

export interface Line {
  path: string;
  /** From 1. */
  number: number;
  text: string;
  /** The heading it stands under, in lower case, with those above it. */
  heading: string;
  /** Inside a fenced block of code. */
  code: boolean;
}

export interface Reading {
  evidence: Evidence;
  files: readonly File[];
  /** The README's path, whether it could be read or not. */
  readmePath?: string;
  readme: readonly Line[];
  /** The README and every other text that was read, licenses left out. */
  prose: readonly Line[];
  /** The README is not in English (or hardly has words): what it would say is unknown. */
  foreign: boolean;
}

/** Lines longer than this are data or markup; only their beginning is read. */
const longestLine = 2000;
const mostLines = 20_000;

export function read(evidence: Evidence): Reading {
  const readmePath = findReadme(evidence.paths);
  const readme = linesOf(readmePath, evidence.texts);
  const borrowed = borrowedFolders(readme, evidence.path);
  const others = Object.keys(evidence.texts).filter(
    (path) => path !== readmePath && /\.(?:md|rst|txt)$/i.test(path) && !isLicense(path),
  );
  return {
    evidence,
    files: ownFiles(evidence.paths).filter(({ path }) => !borrowed.has(path.split('/', 1)[0]?.toLowerCase() ?? '')),
    readmePath,
    readme,
    prose: [...readme, ...others.flatMap((path) => linesOf(path, evidence.texts))],
    foreign: readme.length > 0 && !isEnglish(readme),
  };
}

/** Names that a folder has for what it is. */
const plainFolder =
  /^(?:notebooks?|examples?|docs?|data|datasets?|models?|scripts?|src|source|code|tools?|tutorials?|benchmarks?|evaluation|training|train|configs?|lib|papers?|app|demos?|inference|test|tests)$/;

/**
 * Folders at the top that bear the name of another owner's repository which the README links: that one's code, brought
 * along for a comparison or a task.
 */
function borrowedFolders(readme: readonly Line[], repository: string): Set<string> {
  const { owner, name } = ownerAndName(repository.toLowerCase());
  const linked = readme.flatMap(({ text }) => [...text.toLowerCase().matchAll(/github\.com\/([\w-]+)\/([\w-]+)/g)]);
  return new Set(
    linked.flatMap(([, theirs, folder = '']) =>
      theirs === owner || folder === name || plainFolder.test(folder) ? [] : folder,
    ),
  );
}

/** A license speaks of terms, weights and models in general. */
const isLicense = (path: string) => /(?:^|\/)(?:licen[cs]e|copying)[^/]*$/i.test(path);

/** The README at the top, in GitHub's own order of folders: `.github`, the top, `docs`. */
export function findReadme(paths: readonly string[]): string | undefined {
  const all = paths.filter((path) => /^(?:\.github\/|docs\/)?readme(?:\.(?:md|markdown|rst|txt|org))?$/i.test(path));
  const rank = (path: string) => (path.startsWith('.github/') ? 0 : path.startsWith('docs/') ? 2 : 1);
  return all.sort((one, other) => rank(one) - rank(other) || (/\.md$/i.test(one) ? -1 : 1))[0];
}

export function linesOf(path: string | undefined, texts: Evidence['texts']): Line[] {
  const text = path === undefined || !Object.hasOwn(texts, path) ? undefined : texts[path];
  if (path === undefined || text === undefined) return [];
  const headings: string[] = [];
  let fence = '';
  return text.split('\n', mostLines).map((whole, index) => {
    const line = whole.slice(0, longestLine);
    const mark = /^\s{0,3}(```|~~~)/.exec(line)?.[1];
    if (mark && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    const hashes = fence === '' ? /^ {0,3}(#{1,6})\s+(.+)/.exec(line) : undefined;
    if (hashes?.[1]) headings.splice(hashes[1].length - 1, headings.length, (hashes[2] ?? '').toLowerCase());
    return {
      path,
      number: index + 1,
      text: line.trimEnd(),
      heading: headings.filter(Boolean).join(' / '),
      code: fence !== '' || mark !== undefined,
    };
  });
}

const commonWords = /\b(?:the|and|of|to|for|with|is|this|model|data|install|code)\b/i;

function isEnglish(lines: readonly Line[]): boolean {
  const prose = lines.filter(({ code, text }) => !code && /\p{L}{3}/u.test(text));
  if (prose.length < 5) return true;
  return prose.filter(({ text }) => commonWords.test(text)).length > prose.length / 6;
}

const longestQuote = 160;

/** A line as proof. */
export function proofOf({ path, number, text }: Line, link?: string): Proof {
  const words = text.trim().replace(/\s+/g, ' ');
  const quote = words.length > longestQuote ? `${words.slice(0, longestQuote - 1)}…` : words;
  return { path, line: number, quote, link };
}

/** A file as proof; with the line of what it is for, where its text was read. */
export function fileProof({ evidence }: Reading, path: string, sought?: RegExp): Proof {
  const line = sought && linesOf(path, evidence.texts).find(({ text }) => sought.test(text));
  return line ? proofOf(line) : { path };
}

/** The addresses in a line, without a sentence's punctuation. */
export function linksIn({ text }: Line): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'`)\]}]+/g)].map(([link]) => link.replace(/[.,;:!?*]+$/, ''));
}
