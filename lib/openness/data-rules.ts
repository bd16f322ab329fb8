import { recordAt } from './archives';
import { type Finding, finding, nothing } from './evidence';
import { leadsIn } from './links';
import { isCode } from './paths';
import { type Line, proofOf, type Reading } from './reading';

/*
 * Data: the training set itself, not the names of its sources; the evaluation sets.
 */

const trainingData =
  /(?:pre-?)?train(?:ing|ed)?[- ](?:and \w+ )?(?:data|set|corpus|regions)|data(?:set)?s? (?:for|used (?:for|in|to)) (?:\w+ )?(?:pre-?)?train|(?:pre-?)?training.{0,30}dataset/i;
const dataHeading = /\bdata(?:set)?s?\b/i;
/** Headings of data that were not trained on. */
const notTheirs =
  /benchmark|evaluat|\btest|downstream|\b(?:new|your|custom|own|example)\b|fine-?tun|prob(?:e|ing)|embedding/i;
const evaluationData = /benchmark|evaluat|\btest(?:ing)?[- ](?:set|data|split)|downstream (?:data|task)|held-?out/i;
const toy = /\b(?:demo|toy|example|tutorial|sample (?:data|set))\b/i;
/** Public collections: a name of one says where the data came from. */
const source =
  /\b(?:uniref\d*|uniprot|swiss-?prot|uniparc|mgnify|protein data bank|pfam|cellxgene|hg38|GRCh3[78]|human reference genome|TCGA|GTEx|pubmed|MIMIC|chembl|pubchem|PDBBind|refseq|genbank|ensembl|gnomad|1000 genomes|imagenet|openproteinset|UK ?biobank|panglao|human cell atlas)\b/i;
/** Those whose names are words or endings when written small. */
const shortSource = /(?<!\.)\b(?:BFD|PDB|CATH|ZINC|ENCODE|GEO|SRA|OAS)\b/;
const accession = /\b(?:GSE\d{3,}|PRJ(?:NA|EB|DB)\d+|E-MTAB-\d+|SRP\d{5,})\b/;
const controlled = /\bEGA[SD]\d{8,}|\bphs\d{6}|dbGaP|controlled[- ]access/i;

const isTraining = ({ text, heading }: Line) =>
  trainingData.test(text) || trainingData.test(heading) || /pre-?training/.test(heading);

const withheld =
  /\b(?:don['’]t|do not|does not|cannot|can['’]t|not (?:able|allowed) to|unable to) (?:\w+ ){0,2}(?:provide|release|share|distribute|redistribute|host)\b/i;
/** How many lines below such a sentence a list of others' addresses goes on. */
const listAfter = 10;

/** "We do not provide the slides; you can download them here": what follows is other people's. */
const isWithheld = ({ prose }: Reading, { path, number }: Line) =>
  prose.some(
    ({ text, path: where, number: at }) =>
      where === path &&
      at <= number &&
      at >= number - listAfter &&
      withheld.test(text) &&
      /data|slides|patches|images|files|raw/i.test(text),
  );

/** The data the model was trained on, as they were used. */
export function datasets(reading: Reading): Finding {
  const leads = leadsIn(reading.prose).filter(({ kind }) => kind !== 'hub-model');
  const under = (line: Line) => isTraining(line) || (dataHeading.test(line.heading) && !notTheirs.test(line.heading));
  const about = leads.filter(({ kind, line, link }) => {
    if (isWithheld(reading, line)) return false;
    if (/\.(?:pt|pth|ckpt|safetensors)(?:\?|$)/i.test(link) || /weights|checkpoint/i.test(line.text)) return false;
    if (/embeddings?\b/i.test(line.text) || (evaluationData.test(line.text) && !isTraining(line))) return false;
    return isTraining(line) || under(line) || (kind === 'hub-data' && /train/i.test(line.text));
  });
  const whole = about.filter(
    ({ line }) =>
      !toy.test(`${line.heading.split(' / ').at(-1)} ${line.text}`) &&
      (isTraining(line) || line.path === reading.readmePath),
  );
  if (whole.length > 0) {
    const closed = whole.find(({ link }) => recordAt(reading, link)?.open === false);
    if (closed && whole.every(({ link }) => recordAt(reading, link)?.open === false))
      return finding('partial', [proofOf(closed.line, closed.link)], 'controlled');
    const kept = whole.filter(({ kind }) => kind !== 'file');
    return kept.length === 0
      ? finding(
          'partial',
          whole.map(({ line, link }) => proofOf(line, link)),
          'noChecksum',
        )
      : finding(
          'found',
          kept.map(({ line, link }) => proofOf(line, link)),
          'linked',
        );
  }
  if (about.length > 0)
    return finding(
      'partial',
      about.map(({ line, link }) => proofOf(line, link)),
      'sample',
    );
  const guarded = reading.prose.find((line) => controlled.test(line.text) && (under(line) || /data/i.test(line.text)));
  if (guarded) return finding('partial', [proofOf(guarded)], 'controlled');
  const numbered = reading.prose.find((line) => accession.test(line.text) && under(line));
  if (numbered) return finding('found', [proofOf(numbered)], 'linked');
  const scripts = reading.files.filter(
    (file) =>
      isCode(file) &&
      /download|fetch|get/.test(file.words.join(' ')) &&
      /data|partition|database|pdb|uniref/.test([...file.words, ...file.folders].join(' ')),
  );
  if (scripts.length > 0)
    return finding(
      'partial',
      scripts.map(({ path }) => ({ path })),
      'script',
    );
  const named = reading.prose.find(
    (line) =>
      (source.test(line.text) || shortSource.test(line.text)) && (/\b(?:pre-?)?train/i.test(line.text) || under(line)),
  );
  return named ? finding('partial', [proofOf(named)], 'sourceOnly') : nothing;
}

export function evaluationSets(reading: Reading): Finding {
  const leads = leadsIn(reading.prose).filter(
    ({ kind, line, link }) =>
      kind !== 'hub-model' &&
      evaluationData.test(`${line.heading} ${line.text}`) &&
      /data|bench|\bset\b|split|download/i.test(line.text) &&
      !/embedding|generated|generation/i.test(line.text) &&
      !/weights|checkpoint/i.test(line.text) &&
      !/\.(?:pt|pth|ckpt)(?:\?|$)/.test(link),
  );
  const kept = leads.filter(({ kind }) => kind !== 'file');
  if (kept.length > 0)
    return finding(
      'found',
      kept.map(({ line, link }) => proofOf(line, link)),
      'linked',
    );
  if (leads.length > 0)
    return finding(
      'partial',
      leads.map(({ line, link }) => proofOf(line, link)),
      'noChecksum',
    );
  const inside = reading.files.filter(
    ({ folders, ending }) =>
      ['csv', 'tsv', 'json', 'jsonl', 'parquet', 'fasta', 'h5ad', 'npz', 'txt', 'bed', 'vcf', 'pdb', 'cif'].includes(
        ending,
      ) && folders.some((word) => /^(?:eval|evaluation|benchmarks?)$/.test(word)),
  );
  if (inside.length < 3) return nothing;
  const stored = inside.filter(({ folders }) => folders.some((word) => /^data(?:sets?)?$/.test(word)));
  return finding(
    stored.length > 0 ? 'found' : 'partial',
    (stored.length > 0 ? stored : inside).map(({ path }) => ({ path })),
  );
}
