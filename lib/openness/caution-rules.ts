import { type Finding, finding, nothing } from './evidence';
import { linesOf, linksIn, proofOf, type Reading } from './reading';
import { gateIn } from './weights-rules';

/*
 * What a reader of the license should stop at. Found means: look at this. None of it is a judgment of the terms.
 */

const restriction =
  /\bCC[- ]BY[- ]NC|\bnon-?commercial(?:ly)?\b|academic (?:use|research|purposes)|(?:for )?research (?:purposes|use) only|\bRAIL\b|use[- ]based restrictions|\bAttachment A\b|acceptable use policy|prohibited use|not (?:to )?be used (?:for|in) commercial|commercial (?:use )?(?:licen[cs]e|licensing)/i;
/** "Free for academic and commercial use" restricts nothing. */
const freed =
  /both (?:academic|non-?commercial) and (?:non-?)?commercial|(?:academic|non-?commercial) (?:and|or|as well as) commercial|no (?:non-?commercial|restriction)|without restriction|replaces the original/i;

const termsFile =
  /(?:^|\/)(?:[\w-]*(?:model|weights?|params?|parameters?|data)[-_ ]?(?:licen[cs]e|terms)[^/]*|[\w-]*(?:terms_of_use|terms-of-use|use_policy|use-policy)[^/]*)$/i;

export const isTermsFile = (path: string): boolean => termsFile.test(path) && !/\.(?:py|ipynb|js)$/i.test(path);

export function nonCommercial(reading: Reading): Finding {
  const licenses = Object.keys(reading.evidence.texts).filter(
    (path) => /^(?:licen[cs]e|copying)/i.test(path) || isTermsFile(path),
  );
  const lines = [
    ...reading.prose.filter(({ path }) => !licenses.includes(path)),
    ...licenses.flatMap((path) => linesOf(path, reading.evidence.texts)),
  ].filter(({ text, number, path }, index, all) => {
    if (!restriction.test(text)) return false;
    // A sentence runs over lines.
    const next = all[index + 1];
    const around = next?.path === path && next.number === number + 1 ? `${text} ${next.text}` : text;
    return !freed.test(around);
  });
  // The GPL's own text names "noncommercially" in a sentence on source code.
  const told = lines.filter(({ text }) => !/noncommercially, and only if|occasionally and noncommercially/i.test(text));
  return told.length > 0
    ? finding(
        'found',
        told.map((line) => proofOf(line)),
      )
    : nothing;
}

/** A license or terms for weights or data beside the one for the code. */
export function separateTerms(reading: Reading): Finding {
  const files = reading.evidence.paths.filter(
    (path) => isTermsFile(path) && !/(?:^|\/)(?:third_party|vendor|node_modules)\//.test(path),
  );
  if (files.length > 0)
    return finding(
      'found',
      files.map((path) => ({ path })),
      'ownTerms',
    );
  const line = reading.prose.find(
    ({ text, code }) =>
      !code &&
      /\b(?:weights|parameters|checkpoints)\b.{0,120}\blicen[cs]|\blicen[cs]\w*\b.{0,80}\b(?:weights|parameters|checkpoints)\b/i.test(
        text,
      ),
  );
  return line ? finding('found', [proofOf(line, linksIn(line)[0])], 'stated') : nothing;
}

export function gatedWeights(reading: Reading): Finding {
  const record = reading.evidence.hub.find(({ gated }) => gated);
  if (record) return finding('found', [{ link: `https://huggingface.co/${record.id}` }], 'gated');
  const line = gateIn(reading);
  return line ? finding('found', [proofOf(line, linksIn(line)[0])]) : nothing;
}

export function comingSoon(reading: Reading): Finding {
  const lines = reading.prose.filter(
    ({ text, code }) =>
      !code &&
      /coming soon|will be (?:released|made available|uploaded|open-?sourced)|to be released|(?:up)?on (?:publication|acceptance)\b|^\s*[-*]\s+\[ \]\s+(?:release|provide|publish|upload|add|open)/i.test(
        text,
      ),
  );
  return lines.length > 0
    ? finding(
        'found',
        lines.map((line) => proofOf(line)),
      )
    : nothing;
}
