import { type Finding, finding, nothing } from './evidence';
import { type File, isCode, isTest } from './paths';
import { linesOf, proofOf, type Reading } from './reading';

const places = /(?:^|\/)(?:models?|modell?ing|modules|networks?|nets?|architectures?|nn|backbones?)\//i;
const names = new Set(
  'model models modeling modelling architecture network networks net transformer bert gpt unet vit encoder decoder gnn layers blocks backbone mamba hyena diffusion evoformer unimol'.split(
    ' ',
  ),
);
const others = new Set(
  'save pretrained download load loader utils util test card zoo convert config configuration tokenization tokenizer data dataset parallel weights init main export summary selection'.split(
    ' ',
  ),
);

/** The line on which a network is defined, in the frameworks of the field. */
const definesNetwork =
  /^\s*class \w{1,80}\((?:[\w., =]{0,200}[\w.])?(?:Module|Model|Transformer|ResNet|Network|Encoder|Decoder|Layer|Cell|flax)\b/;

/** `model_utils.py` holds more often than not the model itself. */
const isModelFile = (words: readonly string[]) => words[0] === 'model' && words[1] === 'utils';

/** Files that may define the network, the likeliest first. */
export function architectureFiles(files: readonly File[]): File[] {
  const rank = ({ words, path, depth }: File) =>
    (words.some((word) => names.has(word)) ? 0 : 4) + (places.test(path) ? 0 : 2) + depth / 4;
  return files
    .filter(
      (file) =>
        isCode(file) && !['sh', 'bash', 'ipynb', 'smk', 'nf', 'slurm', 'sbatch'].includes(file.ending) && !isTest(file),
    )
    .filter(
      ({ words, path }) =>
        (!words.some((word) => others.has(word)) || isModelFile(words)) &&
        (places.test(path) || words.some((word) => names.has(word))),
    )
    .map((file) => ({ file, at: rank(file) }))
    .sort((one, other) => one.at - other.at)
    .map(({ file }) => file);
}

/** The network itself. A file that only loads another project's model is a wrapper. */
export function modelArchitecture(reading: Reading): Finding {
  const candidates = architectureFiles(reading.files);
  const wasRead = (path: string) => Object.hasOwn(reading.evidence.texts, path);
  const defined = Object.keys(reading.evidence.texts)
    .filter((path) => path.endsWith('.py'))
    .flatMap((path) => linesOf(path, reading.evidence.texts).find(({ text }) => definesNetwork.test(text)) ?? []);
  if (defined.length > 0)
    return finding(
      'found',
      defined.map((line) => proofOf(line)),
    );
  if (candidates.length === 0) return nothing;
  const unread = candidates.filter(({ path }) => !wasRead(path));
  const strong = unread.filter(({ path, words }) => places.test(path) || words.some((word) => names.has(word)));
  // Read, and no network in it: it loads one from elsewhere.
  if (candidates.some(({ path }) => wasRead(path)) && strong.length < 3)
    return finding(
      'partial',
      candidates.map(({ path }) => ({ path })),
      'wrapper',
    );
  return finding(
    'found',
    strong.map(({ path }) => ({ path })),
  );
}
