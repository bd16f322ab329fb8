import { announcedIn, codeOf, evaluation, has, inExamples, proofs, set } from './code-rules';
import { type Finding, finding, nothing } from './evidence';
import type { File } from './paths';
import { linesOf, proofOf, type Reading } from './reading';

const metrics =
  /metric|accura|auroc|\bauc|\bauprc?|\bf1|precision|recall|spearman|pearson|correl|rmsd|lddt|tm_?score|\bdice\b|\biou\b|perplexity|\bmse\b|\bmae\b|r2_score|loss|score|benchmark/i;
/** A script named for evaluating, not one in a folder of evaluations. */
const isScript = ({ words, folders }: File) => /^(?:eval|evaluate)$/.test(words[0] ?? '') && !has(folders, evaluation);

/** Measuring the model. */
export function evaluationCode(reading: Reading): Finding {
  const files = codeOf(reading).filter(({ words, folders }) => has(words, evaluation) || has(folders, evaluation));
  const announced = announcedIn(reading, /evaluat|benchmark/i);
  if (files.length > 0 && announced)
    return finding('partial', [proofOf(announced), ...proofs(reading, files)], 'announced');
  // `eval_cells.py` may run the model on cells; where its text was read, it must measure something.
  const read = files.filter(({ path }) => Object.hasOwn(reading.evidence.texts, path));
  const measures = (file: File) => linesOf(file.path, reading.evidence.texts).some(({ text }) => metrics.test(text));
  // A notebook among the examples shows more than it measures.
  const shows = (file: File) => file.ending === 'ipynb' && inExamples(file);
  if (read.length > 0 && !read.some(measures) && files.every((file) => isScript(file) || shows(file)))
    return finding('partial', proofs(reading, files));
  if (files.length > 0) return finding('found', proofs(reading, files, metrics));
  const analysis = codeOf(reading).filter(({ folders }) =>
    has(folders, set('analysis analyses figures experiments paper')),
  );
  if (analysis.length > 0) return finding('partial', proofs(reading, analysis));
  return announced ? finding('partial', [proofOf(announced)], 'announced') : nothing;
}
