import { type Finding, finding, type Note, nothing } from './evidence';
import { type File, isCode, isTest } from './paths';
import { fileProof, type Line, proofOf, type Reading } from './reading';

/*
 * Code: training, inference, preprocessing. Names decide; a file that was read names the line.
 */

export const set = (words: string) => new Set(words.split(' '));
export const has = (words: readonly string[], some: ReadonlySet<string>) => words.some((word) => some.has(word));

const training = set('train training trainer pretrain pretraining pretrainer mlm clm fit');
const fineTuning = set('finetune finetuning finetuned lora sft dpo rlhf adapter');
/** With these a name means something else: a split, a loader, a list of weights. */
const notTraining = set(
  'split splits data dataset datasets loader dataloader loaders utils util helper config configs cfg args plot pretrained curves loss losses logger log callback callbacks state requirements env environment results schedule template',
);
const inference = set(
  'cli serve infer inference inferencer predict prediction predictions predictor predicting embedder extract generate generation sample sampling demo quickstart quickdemo fold score scoring annotate annotation vep dock segment denoise tutorial design usage',
);
const features = set('feature features latent latents embedding embeddings');
const inFolders = set('inference inferences demo demos tutorial tutorials prediction generation');
export const evaluation = set(
  'eval evals evaluate evaluation evaluations evaluator zeroshot auc performance benchmark benchmarks benchmarking bench reproduce downstream probe probing linprobe',
);
const preprocessing = set(
  'canon canonicalize canonicalise standardize standardise preprocess preprocessing preprocessor preproc prepare preparation prep dedup deduplicate curate curation precompute process processing tokenize',
);
const making = set('build make create construct parse convert extract clean cleaning filter filtering');
const material = set('data dataset datasets corpus msa msas cif pdb mmcif h5ad anndata fasta sequences mols');
const layers = set('modules layers components nn network networks model models modeling ui gui app utils util');

const isFineTuning = ({ words, folders }: File) =>
  has(words, fineTuning) || has(folders, fineTuning) || /fine[-_ ]?tun/i.test([...folders, ...words].join(' '));
export const inExamples = ({ folders }: File) =>
  folders.some((word) => /^(?:examples?|tasks?|tutorials?|demos?)$/.test(word));

/** The announcement of what is not there yet: "training code coming soon", an open box in a list of things to do. */
export function announcedIn(reading: Reading, subject: RegExp): Line | undefined {
  return reading.readme.find(
    ({ text, code }) =>
      !code &&
      subject.test(text) &&
      /coming soon|will be (?:released|made (?:available|public)|open-?sourced|uploaded)|to be released|(?:up)?on (?:publication|acceptance)|soon (?:be )?(?:provide|release)|^\s*[-*]\s+\[ \]/i.test(
        text,
      ),
  );
}

const nearest = (files: readonly File[]) => [...files].sort((one, other) => one.depth - other.depth);
export const proofs = (reading: Reading, files: readonly File[], sought?: RegExp) =>
  nearest(files).map(({ path }) => fileProof(reading, path, sought));

export const codeOf = (reading: Reading) => reading.files.filter((file) => isCode(file) && !isTest(file));

/** Pre-training. Fine-tuning alone is a part of it at most. */
export function trainingCode(reading: Reading): Finding {
  const files = codeOf(reading).filter(({ words, folders }) => {
    if (has(words, notTraining) || has(folders, evaluation)) return false;
    return (
      has(words, training) ||
      has(words, fineTuning) ||
      (has(folders, set('finetune finetuning')) && has(words, training))
    );
  });
  const isOwn = (file: File) =>
    !isFineTuning(file) && (!inExamples(file) || has(file.words, set('pretrain pretraining')));
  const own = files.filter(isOwn);
  const sought = /optimi[sz]er|\.backward\(|Trainer\(|loss\b|\btrain/i;
  const announced = announcedIn(reading, /train/i);
  if (own.length > 0 && announced)
    return finding('partial', [proofOf(announced), ...proofs(reading, own)], 'announced');
  if (own.length > 0) return finding('found', proofs(reading, own, sought));
  if (files.length > 0) return finding('partial', proofs(reading, files, sought), 'fineTuning');
  const tuningFolder = codeOf(reading).filter(isFineTuning);
  if (tuningFolder.length > 0) return finding('partial', proofs(reading, tuningFolder), 'fineTuning');
  return announced ? finding('partial', [proofOf(announced)], 'announced') : nothing;
}

const runs =
  /from_pretrained\(|pretrained\s*=\s*True|torch\.hub\.load|load_(?:model|pretrained)|hf_hub_download|\bpipeline\(|\.(?:predict|generate|embed|encode|eval|sample)\(|\b(?:predict|infer(?:ence)?|embed|generate|run_\w+\.py|sample)\b/i;
const hosted = /api[_-]?key|API_TOKEN|requests\.post|Bearer /;

/** Running the model. A client of somebody's server runs nothing. */
export function inferenceCode(reading: Reading): Finding {
  const files = codeOf(reading).filter((file) => {
    const { words, folders, depth } = file;
    if (has(words, training) || has(words, notTraining)) return false;
    if (has(words, inference)) return !has(folders.slice(-1), layers) || has(words, set('infer inference predict'));
    if (has(folders, inFolders)) return true;
    // A notebook that takes the model's features runs it.
    if (file.ending === 'ipynb' && has(words, features) && !has(words, evaluation)) return true;
    return (depth === 0 && (words[0] === 'run' || words.at(-1) === 'run')) || file.path.endsWith('/__main__.py');
  });
  const shown = reading.readme.filter(({ code, text }) => code && runs.test(text));
  const client = reading.prose.find(({ code, text }) => code && hosted.test(text));
  if (client && !shown.some(({ text }) => /from_pretrained|torch\.hub|load_/.test(text)) && files.length < 2)
    return finding('partial', [proofOf(client)], 'hostedOnly');
  const [line] = shown;
  if (files.length > 0)
    return finding('found', [
      ...proofs(reading, files, /def (?:main|predict|infer)|argparse|from_pretrained/).slice(0, 2),
      line && proofOf(line),
    ]);
  return line ? finding('found', [proofOf(line)], 'inReadme') : nothing;
}

/** Making the training data, not the preparation of an input while the model runs. */
export function preprocessingCode(reading: Reading): Finding {
  const files = codeOf(reading).filter(({ words, folders }) => {
    if (has(words, set('tokenizer post postprocess postprocessing visualize plot'))) return false;
    if (has(folders, evaluation) || has(folders, set('analysis analyses'))) return false;
    const made = has(words, making) && has(words, material);
    return (
      has(words, preprocessing) ||
      made ||
      has(folders, set('preprocess preprocessing preproc process')) ||
      (has(folders, making) && has(folders, material)) ||
      (has(folders, training) && has(words, set('parse')))
    );
  });
  const own = files.filter((file) => !inExamples(file) || has(file.words, set('pretrain')));
  const inPackage = (file: File) =>
    file.path.startsWith('src/') && !file.words.some((word) => word.startsWith('preproc'));
  const said = reading.readme.find(
    ({ heading, text }) =>
      /pre-?process|data preparation|data processing/.test(heading) &&
      /\bpython3? [\w./-]+\.py|\bbash |\bsh /.test(text),
  );
  const notes: Note[] = own.length === 0 ? ['examples'] : [];
  if (own.some((file) => !inPackage(file)))
    return finding(
      'found',
      proofs(
        reading,
        own.filter((file) => !inPackage(file)),
      ),
    );
  if (said) return finding('found', [proofOf(said)]);
  return files.length > 0 ? finding('partial', proofs(reading, files), ...notes) : nothing;
}
