import { type Finding, finding, nothing } from './evidence';
import { isTest } from './paths';
import { type Line, linksIn, proofOf, type Reading } from './reading';

/*
 * Results, sample outputs, metadata, tools.
 */

const metric =
  /\b(?:AUC|AUROC|AUPRC?|accurac\w*|acc\.?|F1|MCC|spearman|pearson|perplexity|RMSD|TM-?score|lDDT|GDT|dice|DSC|IoU|mAP|recall|precision|R2|MAE|RMSE|BLEU|top-?1|NMI|ARI|ASW|P@L|Q3|Q8|average|avg\.?|score)\b/i;
const resultsHeading = /result|performance|benchmark|evaluat|comparison|leaderboard|downstream pred/;
const row = /^\s*\|.*\d\.\d|^\s*\|.*\|\s*\d{2,3}\s*\||<t[dh][^>]*>\s*(?:<[^>]{1,20}>)?\s*\d*\.\d/;
const head = /^\s*\||<t[dh][ >]/;

/** A table of measured values in the README. */
export function evaluationResults(reading: Reading): Finding {
  const rows = reading.readme.filter(({ text, code }) => !code && row.test(text));
  const near = (line: Line) =>
    resultsHeading.test(line.heading) ||
    reading.readme
      .slice(Math.max(0, line.number - 40), line.number)
      .some(({ text }) => head.test(text) && metric.test(text));
  const results = rows.slice(0, 400).filter(near);
  if (results.length > 1)
    return finding(
      'found',
      results.map((line) => proofOf(line)),
    );
  const files = reading.files.filter(
    (file) =>
      !isTest(file) &&
      ((/^(?:md|csv|tsv|json)$/.test(file.ending) && file.words.includes('performance') && file.words.length > 1) ||
        (file.ending === 'md' && /^(?:results?|leaderboard)$/.test(file.words[0] ?? ''))),
  );
  if (files.length > 0)
    return finding(
      'found',
      files.map(({ path }) => ({ path })),
    );
  const pictures = reading.readme.filter(({ text, heading }) => resultsHeading.test(heading) && /!\[|<img/.test(text));
  return pictures.length > 0
    ? finding(
        'partial',
        pictures.map((line) => proofOf(line)),
      )
    : nothing;
}

/** What outputs are compared with lies beside them. */
const measured = /^(?:labels?|groundtruth|truth|gt|targets?|references?|requirements|readme|metadata)$/;

export function sampleOutputs(reading: Reading): Finding {
  const files = reading.files.filter(
    (file) =>
      !isTest(file) &&
      file.folders[0] !== 'tutorials' &&
      /^(?:fa|fasta|pdb|cif|csv|tsv|json|txt|png|sdf|npz|a3m|mp4|gif)$/.test(file.ending) &&
      file.folders.some((word) => /^(?:outputs?|generations|generated)$/.test(word)) &&
      !file.words.some((word) => measured.test(word)),
  );
  if (files.length > 0) return finding('found', [{ path: files[0]?.path.replace(/\/[^/]*$/, '') }]);
  const line = reading.readme.find(
    ({ text }) =>
      /(?:all |our )?generated (?:sequences|structures|samples|molecules|outputs)/i.test(text) && /https?:/.test(text),
  );
  return line ? finding('found', [proofOf(line, linksIn(line)[0])], 'linked') : nothing;
}

export function modelMetadata(reading: Reading): Finding {
  const files = reading.files.filter(
    ({ path, folders, words }) =>
      /\.(?:ya?ml|json|toml|gin|cfg)$/i.test(path) &&
      (folders.some((word) => /^(?:configs?|conf|configurations?)$/.test(word)) ||
        (words.includes('config') && folders.length > 0)),
  );
  return files.length > 0
    ? finding(
        'found',
        files.map(({ path }) => ({ path })),
      )
    : nothing;
}

export function supportingTools(reading: Reading): Finding {
  const files = reading.files.filter(({ path }) =>
    /^(?:setup\.py|pyproject\.toml|DESCRIPTION|Project\.toml|Cargo\.toml)$/.test(path),
  );
  return files.length > 0
    ? finding(
        'found',
        files.map(({ path }) => ({ path })),
      )
    : nothing;
}
