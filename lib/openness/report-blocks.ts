import { formatDate, formatList, withinSentence } from '../format';
import { language, type TextKey, text } from '../text';
import type { CheckedComponent, OpennessCheck } from './check';
import type { Finding } from './evidence';
import type { MofLevel } from './mof-components';
import { placeUrl, serviceOf } from './places';
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

const roman: Record<MofLevel, string> = { 1: 'I', 2: 'II', 3: 'III' };
const key = (name: string) => name as TextKey;

export const componentName = (id: number): string => text(key(`mofComponent_${id}`));

/** Says before a check who is asked for what. */
export function hintOf(repository: string): TextKey {
  const service = serviceOf(repository);
  if (service === 'GitHub') return 'checkHint';
  return service === 'GitLab' ? 'checkHintGitLab' : 'checkHintHub';
}

/** "Missing for class III: data card, evaluation results", if anything is. */
export function missingSentence({ bounds }: OpennessCheck): string | undefined {
  if (bounds.next === undefined || bounds.missing.length === 0) return undefined;
  const names = bounds.missing.map((id) => withinSentence(componentName(id), language()));
  return text('checkMissing', roman[bounds.next], formatList(names, language()));
}

/** What is asked of the authors, a line each. */
export function questionsOf(check: OpennessCheck): string[] {
  const required = check.components.filter((one) => one.required && one.id !== 11);
  const name = ({ id }: CheckedComponent) => withinSentence(componentName(id), language());
  const missing = required.filter(({ finding }) => finding.verdict === 'absent' || finding.verdict === 'unknown');
  const partial = required.filter(({ finding }) => finding.verdict === 'partial');
  const unlicensed = required.filter(
    ({ finding, license }) =>
      finding.verdict !== 'absent' && finding.verdict !== 'unknown' && license.status !== 'known',
  );
  return [
    ...missing.map((one) => text('checkAskMissing', componentName(one.id))),
    ...partial.map((one) => text('checkAskPartial', componentName(one.id))),
    ...(unlicensed.length > 0 ? [text('checkAskLicense', formatList(unlicensed.map(name), language()))] : []),
  ];
}

export function licenseWords({ finding, license }: CheckedComponent): string | undefined {
  if (finding.verdict === 'absent' || finding.verdict === 'unknown') return undefined;
  if (license.status === 'known') return text('checkLicense', license.license ?? '');
  return text(license.status === 'none' ? 'checkLicenseNone' : 'checkLicenseUnknown');
}

export function reportBlocks(check: OpennessCheck): Block[] {
  const { evidence, bounds } = check;
  const { path, commit } = evidence;
  const missing = missingSentence(check);
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
        { text: ` ${text('asSentence', text('checkAtCommit', shortCommit(commit)))} ` },
        {
          text: text(
            'checkWhen',
            formatDate(check.checkedAt.slice(0, 10), language()),
            formatDate(check.rules, language()),
          ),
        },
      ],
    },
    {
      kind: 'paragraph',
      spans: [
        {
          text: [text(key(`checkUpper_${bounds.upper}`)), missing]
            .flatMap((words) => (words ? [text('asSentence', words)] : []))
            .join(' '),
        },
      ],
    },
    { kind: 'paragraph', spans: [{ text: text(key(`checkLower_${bounds.lower}`)) }] },
    { kind: 'paragraph', spans: [{ text: text('checkExplained') }] },
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
    { kind: 'paragraph', spans: [{ text: text('checkRead', formatList(evidence.read, language())) }] },
    ...(evidence.unread.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            spans: [{ text: text('checkUnread', formatList(evidence.unread, language())) }],
          },
        ]
      : []),
  ];
}

function cautionBlocks(check: OpennessCheck, line: (name: string, finding: Finding) => Span[]): Block[] {
  const found = check.cautions.filter(({ finding }) => finding.verdict === 'found');
  if (found.length === 0) return [{ kind: 'paragraph', spans: [{ text: text('checkNoCautions') }] }];
  const quoted = ({ proofs }: Finding): Span[] =>
    proofs.flatMap(({ quote }) => (quote ? [{ text: ` “${quote}”` }] : []));
  return [
    {
      kind: 'list',
      items: found.map(({ id, finding }) => [...line(text(key(`checkCaution_${id}`)), finding), ...quoted(finding)]),
    },
  ];
}

/** A file, and its line where its text was read. */
export function proofWords(path: string | undefined, line: number | undefined): string {
  if (path === undefined) return text('checkWhere');
  return line === undefined ? path : `${path}, ${text('checkLine', line)}`;
}
