import type { Scheme } from '../../lib/identifiers/key';
import { identifiersInLine } from '../identify-line';
import { readRows } from './labelled-pages';

/** How a list of strings was read. `missed` holds each wrong row as a sentence. */
export interface ListResult {
  list: string;
  rows: number;
  right: number;
  missed: string[];
}

interface List {
  file: string;
  scheme: (row: Record<string, string>) => Scheme;
  text: (row: Record<string, string>) => string;
  expected: (row: Record<string, string>) => string;
}

/** The levels that every reader of identifiers should agree on; the others are the manners of single tools. */
const agreed = new Set([undefined, 'core', 'edge', 'negative']);

const lists: List[] = [
  { file: 'dois.tsv', scheme: () => 'doi', text: (row) => row.text ?? '', expected: (row) => row.expected_doi ?? '' },
  {
    file: 'arxiv.tsv',
    scheme: () => 'arxiv',
    text: (row) => row.text ?? '',
    expected: (row) => row.expected_arxiv ?? '',
  },
  {
    file: 'pmids.tsv',
    scheme: () => 'pmid',
    text: (row) => row.text ?? '',
    expected: (row) => row.expected_pmid ?? '',
  },
  {
    file: 'repos.tsv',
    scheme: () => 'repo',
    text: (row) => row.text ?? '',
    expected: (row) => row.expected_repo ?? '',
  },
  {
    file: 'urls.tsv',
    scheme: ({ kind }) => kind as Scheme,
    text: (row) => row.url ?? '',
    expected: (row) => row.expected ?? '',
  },
  { file: 'urls_negative.tsv', scheme: () => 'doi', text: (row) => row.url ?? '', expected: () => '' },
  // The work's DOI does not follow from its address: silence is right, and so is that very DOI.
  { file: 'urls_undecidable.tsv', scheme: () => 'doi', text: (row) => row.url ?? '', expected: () => '' },
];

function keysExpected(scheme: Scheme, cell: string): string[] {
  return cell
    .split(' || ')
    .filter(Boolean)
    .map((id) => {
      const lower = id.toLowerCase();
      if (lower.startsWith('10.48550/arxiv.')) return `arxiv:${lower.slice(15)}`;
      return scheme === 'repo' ? `repo:github.com/${lower}` : `${scheme}:${lower}`;
    });
}

function readList({ file, scheme, text, expected }: List): ListResult {
  const rows = readRows(file).filter(({ level }) => agreed.has(level));
  const missed = rows.flatMap((row) => {
    const wanted = keysExpected(scheme(row), expected(row));
    const schemes = new Set([scheme(row), ...wanted.map((key) => key.split(':')[0])]);
    const all = identifiersInLine(text(row)).map((key) => key.toLowerCase());
    const found = all.filter((key) => schemes.has(key.split(':')[0]));
    const right = wanted.length === found.length && wanted.every((key) => found.includes(key));
    const isOwn = row.true_doi && found.every((key) => key === `doi:${row.true_doi?.toLowerCase()}`);
    return right || isOwn
      ? []
      : [`${text(row)}: ${found.join(', ') || 'nothing'}, not ${wanted.join(', ') || 'nothing'}`];
  });
  return { list: file, rows: rows.length, right: rows.length - missed.length, missed };
}

/** Every list of strings that is there. */
export function readLists(): ListResult[] {
  return lists.map(readList).filter(({ rows }) => rows > 0);
}
