import { formatDate, formatList } from '../format';
import { language, type TextKey, text } from '../text';
import type { OpennessCheck } from './check';
import { componentName, licenseWords, missingSentence, proofWords, questionsOf } from './check-words';
import type { Finding } from './evidence';
import { placeUrl } from './places';
import { proofUrl, shortCommit } from './proof-links';

/*
 * A check as a report, in the person's language: blocks that are written as Markdown or as HTML by report.ts.
 */

export interface Span {
  text: string;
  link?: string;
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; items: Span[][]; checklist?: boolean };

const key = (name: string) => name as TextKey;

export function reportBlocks(check: OpennessCheck): Block[] {
  const { path, commit, read, unread } = check.evidence;
  const line = (name: string, finding: Finding, license?: string): Span[] => [
    { text: `${name}: ${text(key(`checkVerdict_${finding.verdict}`))}` },
    ...(license ? [{ text: ` (${license})` }] : []),
    ...finding.notes.map((note) => ({ text: ` ${text(key(`checkNote_${note}`))}` })),
    ...finding.proofs.flatMap((proof) => [
      { text: ' ' },
      { text: proofWords(proof.path, proof.line), link: proofUrl(proof, path, commit) },
    ]),
  ];
  return [
    { kind: 'heading', level: 1, text: text('checkTitle') },
    {
      kind: 'paragraph',
      spans: [
        { text: path, link: placeUrl(path) },
        { text: commit ? ` ${text('asSentence', text('checkAtCommit', shortCommit(commit)))} ` : ' ' },
        {
          text: text(
            'checkWhen',
            formatDate(check.checkedAt.slice(0, 10), language()),
            formatDate(check.rules, language()),
          ),
        },
      ],
    },
    ...standing(check).map(paragraph),
    ...([3, 2, 1] as const).flatMap((level): Block[] => [
      { kind: 'heading', level: 2, text: text(key(`checkLevel_${level}`)) },
      {
        kind: 'list',
        items: check.components
          .filter((one) => one.class === level)
          .map((one) =>
            line(
              one.required ? componentName(one.id) : `${componentName(one.id)} (${text('checkOptional')})`,
              one.finding,
              licenseWords(one),
            ),
          ),
      },
    ]),
    { kind: 'heading', level: 2, text: text('checkCautions') },
    ...cautionBlocks(check, line),
    { kind: 'heading', level: 2, text: text('checkSigns') },
    { kind: 'list', items: check.signs.map(({ id, finding }) => line(text(key(`checkSign_${id}`)), finding)) },
    { kind: 'heading', level: 2, text: text('checkQuestions') },
    { kind: 'list', checklist: true, items: questionsOf(check).map((question) => [{ text: question }]) },
    ...(read.length > 0 ? [paragraph(text('checkRead', formatList(read, language())))] : []),
    ...(unread.length > 0 ? [paragraph(text('checkUnread', formatList(unread, language())))] : []),
  ];
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', spans: [{ text: words }] });

/** Between which classes it stands, and what is to be known with that. */
function standing(check: OpennessCheck): string[] {
  const { bounds, evidence, gaps } = check;
  const missing = missingSentence(check);
  const upper = [text(key(`checkUpper_${bounds.upper}`)), ...(missing ? [missing] : [])];
  return [
    ...(evidence.files === 0
      ? [text('checkEmpty')]
      : [
          upper.map((words) => text('asSentence', words)).join(' '),
          text(key(`checkLower_${bounds.lower}`)),
          text('checkExplained'),
        ]),
    ...(evidence.archived ? [text('checkArchived')] : []),
    ...(evidence.fork ? [text('checkFork')] : []),
    ...gaps.map((gap) => text(key(`checkNote_${gap}`))),
  ];
}

function cautionBlocks(check: OpennessCheck, line: (name: string, finding: Finding) => Span[]): Block[] {
  const found = check.cautions.filter(({ finding }) => finding.verdict === 'found');
  if (found.length === 0) return [paragraph(text('checkNoCautions'))];
  const quoted = ({ proofs }: Finding): Span[] =>
    proofs.flatMap(({ quote }) => (quote ? [{ text: ` “${quote}”` }] : []));
  return [
    {
      kind: 'list',
      items: found.map(({ id, finding }) => [...line(text(key(`checkCaution_${id}`)), finding), ...quoted(finding)]),
    },
  ];
}
