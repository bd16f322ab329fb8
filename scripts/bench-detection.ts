import { answersInChromium } from './detection-bench/in-chromium';
import { type Answer, judge, type LabelledPage, type Verdict } from './detection-bench/judge';
import { examplePages, savedPages } from './detection-bench/labelled-pages';
import { readLists } from './detection-bench/strings';
import { type Measurement, median } from './measurement';

interface Judged {
  page: LabelledPage;
  answer: Answer;
  verdict: Verdict;
}

async function judgeAll(pages: readonly LabelledPage[]): Promise<Judged[]> {
  const answers = await answersInChromium(pages);
  return pages.flatMap((page, at) => {
    const answer = answers[at];
    return answer ? { page, answer, verdict: judge(page, answer) } : [];
  });
}

const verdicts = ['right', 'wrong', 'missed', 'false'] as const;

function counts(judged: readonly Judged[]): number[] {
  return verdicts.map((verdict) => judged.filter((one) => one.verdict === verdict).length);
}

function table(title: string, judged: readonly Judged[]): string {
  const sites = [...new Set(judged.map(({ page }) => page.site))];
  const bySite = sites.map((site) => [site, judged.filter(({ page }) => page.site === site)] as const);
  const rows = [...bySite, ['all', judged] as const].map(([site, some]) => [
    site,
    some.length,
    ...counts(some),
    Math.round(median(some.map(({ answer }) => answer.microseconds))),
  ]);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line([title, 'pages', ...verdicts, 'µs']), line(Array(7).fill('---')), ...rows.map(line)].join('\n');
}

function explain({ page, answer, verdict }: Judged): string {
  return `${verdict}: ${page.name} (${page.url}): ${answer.subject[0] ?? 'nothing'}, not ${page.subject[0] ?? 'nothing'}`;
}

/** Mentions are scored where somebody has labelled them: on the project's own examples. */
function wrongMentions(judged: readonly Judged[]): string[] {
  return judged
    .filter(({ page, answer }) => page.mentions && page.mentions.join() !== answer.mentions.join())
    .map(({ page, answer }) => `mentions: ${page.name}: ${answer.mentions.join(', ') || 'none'}`);
}

function totals(name: string, judged: readonly Judged[]): Measurement[] {
  const [right = 0, wrong = 0, missed = 0, fooled = 0] = counts(judged);
  const withSubject = judged.filter(({ page }) => page.subject.length > 0).length;
  const times = judged.map(({ answer }) => answer.microseconds);
  return [
    { name: `${name}: pages`, value: judged.length, unit: '' },
    { name: `${name}: right`, value: right, unit: '' },
    { name: `${name}: subjects missed, of ${withSubject}`, value: missed, unit: '', budget: withSubject / 100 },
    { name: `${name}: wrong subjects`, value: wrong, unit: '', budget: 0 },
    { name: `${name}: subjects on pages without one`, value: fooled, unit: '', budget: 0 },
    { name: `${name}: a page, median`, value: median(times), unit: 'µs' },
    { name: `${name}: the slowest page`, value: Math.max(...times), unit: 'µs' },
  ];
}

/**
 * Runs the detector over the project's examples, and over the saved pages and lists of strings where they are there;
 * prints a table a kind and every miss, and returns the totals.
 */
export async function benchDetection(print: (text: string) => void = console.log): Promise<Measurement[]> {
  const examples = await judgeAll(examplePages());
  const saved = await judgeAll(savedPages());
  const lists = readLists();
  print(table('example of', examples));
  if (saved.length > 0) print(`\n${table('saved page of', saved)}`);
  const both = [...examples, ...saved];
  const misses = [
    ...both.filter(({ verdict }) => verdict !== 'right').map(explain),
    ...wrongMentions(examples),
    ...lists.flatMap(({ list, missed }) => missed.map((row) => `${list}: ${row}`)),
  ];
  print(`\n${misses.length === 0 ? 'No miss.' : misses.join('\n')}\n`);
  return [
    ...totals('examples', examples),
    ...(saved.length > 0 ? totals('saved pages', saved) : []),
    ...lists.map(({ list, rows, right }) => ({
      name: `${list}: wrong, of ${rows}`,
      value: rows - right,
      unit: '',
      budget: rows / 100,
    })),
  ];
}

if (import.meta.filename === process.argv[1]) {
  for (const { name, value, unit, budget } of await benchDetection()) {
    const limit = budget === undefined ? '' : `  (at most ${Number(budget.toFixed(1))} ${unit})`;
    console.log(`${name}: ${Number(value.toFixed(1))} ${unit}${limit}`);
  }
}
