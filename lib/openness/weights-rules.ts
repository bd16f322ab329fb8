import { recordAt } from './archives';
import { announcedIn } from './code-rules';
import { type Finding, finding, nothing } from './evidence';
import { isNamesake, type Leads, leadsIn } from './links';
import { type File, isTest } from './paths';
import { serviceOf } from './places';
import { type Line, proofOf, type Reading } from './reading';

/*
 * Weights: in the repository, at Hugging Face, in an archive, or on a server that promises nothing.
 */

const sure = new Set(['safetensors', 'pth', 'ckpt', 'onnx', 'gguf', 'msgpack', 'tflite', 'keras', 'torch']);
/** Endings that data have too. */
const perhaps = new Set(['pt', 'bin', 'h5', 'hdf5', 'npz', 'pkl', 'params', 'pb']);
const weightWords = new Set(
  'weight weights checkpoint checkpoints ckpt ckpts param params parameters pretrained models model'.split(' '),
);
const aboutWeights =
  /weights|check-?points?|\bckpts?\b|pre-?trained|parameters|model zoo|our model|models? (?:is|are) (?:available|at)|\bmodels?\b.{0,40}(?:download|hugging)|download.{0,40}\bmodels?\b/i;
const aboutOthers =
  /\b(?:dataset|data set|base model|backbone|tokenizer|embeddings? from|demo|space|thank|acknowledg|based on|built on|baseline)\b/i;

/** A line's words, without its addresses. */
const wordsOf = ({ text }: Line) => text.replace(/https?:\/\/\S+/g, '');

/** The weights among a repository's own files. */
const weightFiles = (files: readonly File[]): File[] =>
  files.filter(
    (file) =>
      !isTest(file) &&
      !file.words.some((word) => /^(?:vocab|tokenizer|tokens|index|embeddings?|graph|features?)$/.test(word)) &&
      (sure.has(file.ending) ||
        (perhaps.has(file.ending) && [...file.words, ...file.folders].some((word) => weightWords.has(word)))),
  );

/** Models at Hugging Face that are the repository's own: by name, or by what the line says of them. */
export function ownHubModels(reading: Reading): Leads[] {
  return leadsIn(reading.readme).filter(
    ({ kind, id, line }) =>
      kind === 'hub-model' &&
      id !== undefined &&
      (isNamesake(reading, id) || (aboutWeights.test(`${line.heading} ${line.text}`) && !aboutOthers.test(line.text))),
  );
}

/** Where the README leads for weights that are not in the repository. */
function weightLeads(reading: Reading): Leads[] {
  const elsewhere = leadsIn(reading.prose).filter(
    ({ kind, line, link }) =>
      (kind === 'archive' || kind === 'file') &&
      (aboutWeights.test(`${line.heading} ${line.text}`) || /\.(?:pt|pth|ckpt|safetensors)(?:\?|$)/i.test(link)) &&
      !/\bdata ?sets?\b/i.test(wordsOf(line)),
  );
  return [...ownHubModels(reading), ...elsewhere];
}

const request =
  /request (?:for )?access|\bgated\b|access request|request form|apply for|(?:agree to|accept) (?:the |our )?(?:terms|license|conditions)|received directly from|log ?in to (?:hugging|download)|google form|forms\.gle|fill (?:in|out) (?:the|a|this) form/i;

/** The line that says that weights are given on request only. */
export const gateIn = (reading: Reading) =>
  reading.prose.find(
    ({ text }) => request.test(text) && /weights|model|parameters|checkpoint|access|hugging/i.test(text),
  );

export function finalWeights(reading: Reading): Finding {
  const files = weightFiles(reading.files);
  const [own] = serviceOf(reading.evidence.path) === 'Hugging Face' ? reading.evidence.hub : [];
  if (files.length > 0 && own?.gated)
    return finding(
      'partial',
      files.map(({ path }) => ({ path })),
      'gated',
    );
  if (files.length > 0)
    return finding(
      'found',
      files.map(({ path }) => ({ path })),
    );
  const leads = weightLeads(reading);
  const proofs = leads.map(({ line, link }) => proofOf(line, link));
  const hub = leads.filter(({ kind }) => kind === 'hub-model');
  const seen = reading.evidence.hub.find(({ id }) => hub.some((lead) => lead.id?.toLowerCase() === id.toLowerCase()));
  if (seen) {
    const weights = seen.files.some((file) => /\.(?:safetensors|bin|pt|pth|ckpt|h5|msgpack|onnx|gguf|npz)$/.test(file));
    const lead = hub.find((one) => one.id?.toLowerCase() === seen.id.toLowerCase()) ?? hub[0];
    const first = lead && proofOf(lead.line, `https://huggingface.co/${seen.id}`);
    if (seen.gated) return finding('partial', [first], 'gated');
    return weights ? finding('found', [first]) : finding('absent', [first]);
  }
  const records = leads.flatMap(({ line, link }) => {
    const record = recordAt(reading, link);
    return record ? [{ record, proof: proofOf(line, link) }] : [];
  });
  const given = records.find(({ record }) => record.open && record.files.some((file) => holdsWeights.test(file)));
  if (given) return finding('found', [given.proof]);
  const closed = records.find(({ record }) => !record.open);
  if (closed && hub.length === 0) return finding('partial', [closed.proof], 'gated');
  const gate = gateIn(reading);
  if (leads.length > 0 && gate) return finding('partial', [proofOf(gate), ...proofs], 'gated');
  if (leads.some(({ kind }) => kind !== 'file')) return finding('found', proofs, 'linked');
  if (leads.length > 0) return finding('partial', proofs, 'noChecksum');
  const announced = announcedIn(reading, /weights|checkpoint|model/i);
  if (announced) return finding('partial', [proofOf(announced)], 'announced');
  const scripts = reading.files.filter(({ path }) =>
    /download[\w-]*(?:model|weight|param|ckpt|checkpoint)|pretrained\.py$|OpenFold_Parameters|model_parameters\.md$/i.test(
      path,
    ),
  );
  if (scripts.length > 0)
    return finding(
      'partial',
      scripts.map(({ path }) => ({ path })),
      'script',
    );
  const said = reading.readme.find(
    ({ text, code }) =>
      !code &&
      /(?:weights|checkpoints?|model files?|parameters)\b.{0,80}(?:download|release|provide|available|under)|(?:download|release|provide)\w*\b.{0,80}(?:weights|checkpoints?)/i.test(
        text,
      ),
  );
  return said ? finding('partial', [proofOf(said)], 'script') : nothing;
}

/** A file of weights, or an archive that may hold them. */
const holdsWeights = /\.(?:safetensors|bin|pt|pth|ckpt|h5|hdf5|msgpack|onnx|gguf|npz|pkl|zip|tar|tgz|gz|zst)$/i;

const stepName = /(?:check-?point|ckpt|step|epoch)[-_=]?\d+/i;

/** Weights from the course of the training; size variants are none. */
export function intermediateWeights(reading: Reading): Finding {
  const files = weightFiles(reading.files).filter(({ path }) => stepName.test(path));
  const hub = reading.evidence.hub.flatMap(({ files: names }) => names.filter((name) => stepName.test(name)));
  if (new Set([...files.map(({ path }) => path), ...hub]).size > 2)
    return finding(
      'found',
      files.map(({ path }) => ({ path })),
    );
  const said = reading.prose.find(({ text }) =>
    /intermediate (?:model )?(?:checkpoints?|weights)|checkpoints? (?:from|at|every|throughout|during) (?:\w+ ){0,3}(?:steps?|epochs?|training)/i.test(
      text,
    ),
  );
  return said ? finding('partial', [proofOf(said)]) : nothing;
}
