import { formatList, withinSentence } from '../format';
import { language, type TextKey, text } from '../text';
import type { CheckedComponent, OpennessCheck } from './check';
import type { MofLevel } from './mof-components';
import { serviceOf } from './places';

/*
 * A check in the person's language, as the page that shows it, the box in a sidebar and the report all say it.
 */

const roman: Record<MofLevel, string> = { 1: 'I', 2: 'II', 3: 'III' };

export const componentName = (id: number): string => text(`mofComponent_${id}` as TextKey);

/** Says before a check who is asked for what. */
export function hintOf(repository: string): TextKey {
  const service = serviceOf(repository);
  if (service === 'GitHub') return 'checkHint';
  return service === 'GitLab' ? 'checkHintGitLab' : 'checkHintHub';
}

/** "Missing for class III: data card, evaluation results", if anything is; of a repository without files there is nothing to say. */
export function missingSentence({ bounds, evidence }: OpennessCheck): string | undefined {
  if (evidence.files === 0 || bounds.next === undefined || bounds.missing.length === 0) return undefined;
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

/** A file, and its line where its text was read. */
export function proofWords(path: string | undefined, line: number | undefined): string {
  if (path === undefined) return text('checkWhere');
  return line === undefined ? path : `${path}, ${text('checkLine', line)}`;
}
