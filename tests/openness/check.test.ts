import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CautionId, checkOpenness, type SignId } from '../../lib/openness/check';
import type { Evidence, Note, Verdict } from '../../lib/openness/evidence';
import * as repositories from '../fixtures/openness/repositories';

const { anEvidence } = repositories;
const check = (evidence: Evidence) => checkOpenness(evidence, '2026-11-25T12:00:00Z');
const component = (evidence: Evidence, id: number) => check(evidence).components.find((one) => one.id === id);
const finding = (evidence: Evidence, id: number) => component(evidence, id)?.finding;
const sign = (evidence: Evidence, id: SignId) => check(evidence).signs.find((one) => one.id === id)?.finding;
const caution = (evidence: Evidence, id: CautionId) => check(evidence).cautions.find((one) => one.id === id)?.finding;

const readme = (...lines: string[]) => anEvidence({}, { 'README.md': ['# Fold', ...lines].join('\n') });

describe('components', () => {
  it.each<[string, Evidence, number, Verdict, Note?]>([
    ['training code', repositories.whole, 7, 'found'],
    ['fine-tuning, which is not pre-training', repositories.fineTuningOnly, 7, 'partial', 'fineTuning'],
    ['training code that is announced', repositories.comingSoon, 7, 'partial', 'announced'],
    ['training code of a package in a monorepo', repositories.monorepo, 7, 'found'],
    ['training code of somebody else’s package', repositories.vendored, 7, 'absent'],
    ['a split into training and test', anEvidence({ paths: ['train_test_split.py'] }), 7, 'absent'],
    ['a list of pretrained weights', anEvidence({ paths: ['fold/pretrained.py'] }), 7, 'absent'],
    ['a baseline that is trained', anEvidence({ paths: ['baselines/train.py'] }), 7, 'absent'],
    ['a trainer in a benchmark', anEvidence({ paths: ['benchmarks/trainer.py'] }), 7, 'absent'],
    ['inference code', repositories.fineTuningOnly, 8, 'found'],
    ['a notebook to start with', repositories.notebookOnly, 8, 'found'],
    ['a client of a server', repositories.hostedClient, 8, 'partial', 'hostedOnly'],
    ['running the model, shown in the README', readme('```', 'x = model.predict(y)', '```'), 8, 'found', 'inReadme'],
    ['a network', repositories.whole, 9, 'found'],
    ['another project’s network', repositories.wrapper, 9, 'partial', 'wrapper'],
    ['weights in the repository', repositories.whole, 10, 'found'],
    ['weights on request', repositories.termsElsewhere, 10, 'partial', 'gated'],
    ['weights on request, by the record', repositories.gatedAtHub, 10, 'partial', 'gated'],
    ['weights that anyone may take, by the record', repositories.openAtHub, 10, 'found'],
    ['weights at Hugging Face', readme('Weights: https://huggingface.co/lab/fold-650m.'), 10, 'found', 'linked'],
    ['weights on a drive', readme('Weights: https://drive.google.com/x'), 10, 'partial', 'noChecksum'],
    ['a base model', readme('We start from the base model https://huggingface.co/other/bert.'), 10, 'absent'],
    ['a demo', readme('Try the demo with our weights: https://huggingface.co/spaces/lab/x'), 10, 'absent'],
    ['a vocabulary', anEvidence({ paths: ['weights/vocab.pt'] }), 10, 'absent'],
    ['weights that are announced', repositories.comingSoon, 10, 'partial', 'announced'],
    ['intermediate weights', repositories.whole, 24, 'found'],
    ['sizes of one model', anEvidence({ paths: ['w/8m.ckpt', 'w/35m.ckpt', 'w/150m.ckpt'] }), 24, 'absent'],
    ['the training set', repositories.whole, 15, 'found', 'linked'],
    ['a source of the training set', repositories.comingSoon, 15, 'partial', 'sourceOnly'],
    ['a word that only looks like a source', readme('The model was trained to encode a .pdb file.'), 15, 'absent'],
    ['data of studies', readme('## Datasets', 'We took GSE123456.'), 15, 'found'],
    ['data under control', readme('## Datasets', 'Ask for EGAS00001000001.'), 15, 'partial', 'controlled'],
    ['preprocessing', repositories.whole, 16, 'found'],
    ['the processing of outputs', anEvidence({ paths: ['fold/post_processing.py'] }), 16, 'absent'],
    ['evaluation code', repositories.whole, 18, 'found'],
    ['unit tests', anEvidence({ paths: ['tests/test_evaluate.py'] }), 18, 'absent'],
    ['evaluation data', repositories.whole, 19, 'found', 'linked'],
    ['results', repositories.whole, 12, 'found'],
    ['a table without numbers', readme('| a | b |', '| --- | --- |', '| x | y |'), 12, 'absent'],
    ['a model card', repositories.whole, 13, 'found'],
    ['a model card that may be elsewhere', readme('Weights: https://huggingface.co/lab/fold.'), 13, 'unknown', 'atHub'],
    ['a template', readme(...Array.from({ length: 4 }, () => '[More Information Needed]')), 13, 'partial', 'template'],
    ['a data sheet', repositories.whole, 14, 'found'],
    ['a line on the data', readme('The model was trained on sequences.'), 14, 'absent'],
    ['the own paper', repositories.whole, 21, 'found', 'elsewhere'],
    ['a BibTeX entry', readme('```', '@article{fold,', '}', '```'), 21, 'partial', 'bibtexOnly'],
    [
      'a whole BibTeX entry where it says how to cite',
      readme(
        '## Citation',
        '```',
        '@article{fold,',
        '  title = {Fold},',
        '  journal = {Nature},',
        '  year = {2024}',
        '}',
        '```',
      ),
      21,
      'found',
      'bibtexOnly',
    ],
    ['a technical report', repositories.whole, 11, 'found'],
    ['sample outputs', repositories.whole, 20, 'found'],
    ['outputs of tests', anEvidence({ paths: ['tests/outputs/a.csv'] }), 20, 'absent'],
    ['labels beside outputs', anEvidence({ paths: ['output/ClinVar/ClinVar_labels.csv'] }), 20, 'absent'],
    [
      'data of others, listed by who may not share them',
      readme('## Training data', 'We do not provide the slides:', '- https://zenodo.org/records/1214456'),
      15,
      'absent',
    ],
    [
      'what it is for and not for',
      readme('## Intended use', 'Research.', '## Out-of-scope use', 'The clinic.'),
      13,
      'found',
      'inReadme',
    ],
    ['what it is for alone', readme('## Intended use', 'Research.'), 13, 'absent'],
    [
      'a script named for evaluating that measures nothing',
      anEvidence({}, { 'eval_cells.py': 'embed(cells, indices)' }),
      18,
      'partial',
    ],
    ['one that measures', anEvidence({}, { 'eval_cells.py': 'print(accuracy(cells))' }), 18, 'found'],
    ['one that was not read', anEvidence({ paths: ['eval_cells.py'] }), 18, 'found'],
    [
      'data to evaluate on',
      anEvidence({ paths: ['a', 'b', 'c'].map((name) => `data/eval/${name}.jsonl`) }),
      19,
      'found',
    ],
    ['a notebook of features', anEvidence({ paths: ['latent_feature.ipynb'] }), 8, 'found'],
    ['chemistry made uniform', anEvidence({ paths: ['training/pubchem_canon_script.py'] }), 16, 'found'],
    [
      'training of a tool that is brought along',
      anEvidence(
        { paths: ['GEARS/train.py'] },
        { 'README.md': '# Fold\nThe baseline is https://github.com/other-lab/GEARS\n' },
      ),
      7,
      'absent',
    ],
    [
      'a folder that is named for what it is, as a repository elsewhere',
      anEvidence(
        { paths: ['scripts/train.py'] },
        { 'README.md': '# Fold\nSee https://github.com/other-lab/scripts\n' },
      ),
      7,
      'found',
    ],
  ])('%s', (_, evidence, id, verdict, note) => {
    const said = finding(evidence, id);
    expect([said?.verdict, ...(note ? [said?.notes.includes(note)] : [])]).toEqual([verdict, ...(note ? [true] : [])]);
  });
});

describe('evidence', () => {
  it('names a line where the text was read, and a file otherwise', () => {
    expect(finding(repositories.whole, 9)?.proofs[0]).toMatchObject({ path: 'fold/model.py', line: 5 });
    expect(finding(repositories.whole, 7)?.proofs[0]).toEqual({ path: 'scripts/train.py' });
    expect(finding(repositories.whole, 15)?.proofs[0]).toMatchObject({
      path: 'README.md',
      line: 4,
      link: 'https://zenodo.org/records/123456',
    });
  });

  it('is there for all that is found, and no line is named of a file that was not read', () => {
    for (const evidence of Object.values(repositories).filter((one) => typeof one === 'object')) {
      const { components, signs, cautions } = check(evidence);
      for (const { finding: said } of [...components, ...signs, ...cautions]) {
        if (said.verdict === 'found' || said.verdict === 'partial') expect(said.proofs.length).toBeGreaterThan(0);
        for (const { path, line } of said.proofs)
          if (line !== undefined) expect(evidence.texts).toHaveProperty([path ?? '']);
      }
    }
  });
});

describe('signs', () => {
  it.each<[string, Evidence, SignId, Verdict, Note?]>([
    ['a lockfile', repositories.whole, 'environment', 'found'],
    ['exact versions', anEvidence({}, { 'requirements.txt': 'torch==2.3.1\nnumpy==1.26.4\n' }), 'environment', 'found'],
    ['names alone', anEvidence({}, { 'requirements.txt': 'torch\nnumpy\n' }), 'environment', 'partial', 'unpinned'],
    ['a container', anEvidence({ paths: ['Dockerfile'] }), 'environment', 'partial', 'container'],
    ['requirements of the documentation', anEvidence({ paths: ['docs/requirements.txt'] }), 'environment', 'absent'],
    ['unit tests', repositories.whole, 'tests', 'found'],
    ['a test on the test split', repositories.docsWorkflow, 'tests', 'absent'],
    ['a workflow that runs tests', repositories.whole, 'ci', 'found'],
    ['a workflow that builds documentation', repositories.docsWorkflow, 'ci', 'absent', 'docsOnly'],
    ['a workflow that was not read', anEvidence({ paths: ['.github/workflows/x.yml'] }), 'ci', 'unknown'],
    ['built documentation', repositories.whole, 'docs', 'found'],
    ['a citation file', repositories.whole, 'citation', 'found'],
    ['releases', repositories.whole, 'releases', 'found'],
    ['releases nobody asked for', repositories.wrapper, 'releases', 'unknown', 'notAsked'],
    ['a DOI of the archive', repositories.whole, 'archiveDoi', 'found'],
    ['a license', repositories.whole, 'license', 'found'],
    ['a license of its own', repositories.customLicense, 'license', 'unknown', 'notRecognised'],
    ['licenses by the REUSE specification', repositories.reuse, 'license', 'unknown'],
    ['no license', repositories.notebookOnly, 'license', 'absent'],
  ])('%s', (_, evidence, id, verdict, note) => {
    const said = sign(evidence, id);
    expect([said?.verdict, ...(note ? [said?.notes.includes(note)] : [])]).toEqual([verdict, ...(note ? [true] : [])]);
  });
});

describe('cautions', () => {
  it.each<[string, Evidence, CautionId, Verdict]>([
    ['terms beside the license', repositories.termsElsewhere, 'separateTerms', 'found'],
    ['non-commercial terms', repositories.termsElsewhere, 'nonCommercial', 'found'],
    ['a license for academics', repositories.customLicense, 'nonCommercial', 'found'],
    ['freedom for both', readme('Free for both academic and commercial use.'), 'nonCommercial', 'absent'],
    ['a gate', repositories.termsElsewhere, 'gatedWeights', 'found'],
    ['a gate of the record', repositories.gatedAtHub, 'gatedWeights', 'found'],
    ['aggregated scores', readme('Aggregated model scores are provided.'), 'gatedWeights', 'absent'],
    ['a promise', repositories.comingSoon, 'comingSoon', 'found'],
    ['no promise', repositories.whole, 'comingSoon', 'absent'],
  ])('%s', (_, evidence, id, verdict) => {
    expect(caution(evidence, id)?.verdict).toBe(verdict);
  });
});

describe('the license of a component', () => {
  it.each<[string, Evidence, number, string, string?]>([
    ['code has the repository’s', repositories.whole, 7, 'known', 'MIT'],
    ['weights in the repository have it', repositories.whole, 10, 'known', 'MIT'],
    ['weights elsewhere do not', readme('Weights: https://huggingface.co/lab/fold.'), 10, 'unknown'],
    ['weights with terms of their own do not', repositories.termsElsewhere, 10, 'unknown'],
    ['weights have the record’s', repositories.openAtHub, 10, 'known', 'Apache-2.0'],
    ['a record that forbids commerce is not open', repositories.gatedAtHub, 10, 'none', 'CC-BY-NC-4.0'],
    [
      'a sentence of the authors counts',
      readme('Weights: https://huggingface.co/lab/fold.', 'The weights are released under the MIT license.'),
      10,
      'known',
      'MIT',
    ],
    ['data elsewhere have none that is known', repositories.whole, 15, 'unknown'],
    ['a paper elsewhere has none that is known', repositories.whole, 21, 'unknown'],
    ['a paper that is only cited has none', readme('```', '@article{fold,', '}', '```'), 21, 'unknown'],
    ['terms that GitHub does not know and that forbid commerce are not open', repositories.customLicense, 10, 'none'],
    ['several license files are not read as one', repositories.reuse, 9, 'unknown'],
    ['without a license there is none', repositories.notebookOnly, 8, 'none'],
  ])('%s', (_, evidence, id, status, license) => {
    expect(component(evidence, id)?.license).toMatchObject({ status, ...(license ? { license } : {}) });
  });
});

describe('the bounds', () => {
  it('are apart where licenses are unknown', () => {
    const { bounds } = check(repositories.whole);
    expect(bounds).toMatchObject({ lower: 3, upper: 1, missing: [] });
  });

  it('name what keeps the next class away', () => {
    const evidence = anEvidence({
      ...repositories.whole,
      paths: repositories.whole.paths.filter((path) => path !== 'DATASHEET.md'),
    });
    expect(check(evidence).bounds).toMatchObject({ upper: 0, next: 3, missing: [14] });
  });

  it('are unclassified without a license', () => {
    expect(
      check({
        ...repositories.whole,
        license: undefined,
        paths: repositories.whole.paths.filter((path) => path !== 'LICENSE'),
      }).bounds.upper,
    ).toBe(0);
  });
});

describe('what was not seen', () => {
  it.each<[string, Evidence, Note]>([
    ['a part of the list', repositories.huge, 'truncated'],
    ['the README', anEvidence({ paths: ['README.md'], unread: ['README.md'] }), 'readmeUnread'],
    ['the meaning of another language', repositories.chinese, 'readmeLanguage'],
  ])('%s makes nothing absent', (_, evidence, gap) => {
    const { gaps, components } = check(evidence);
    expect(gaps).toContain(gap);
    expect(components.filter(({ finding: { verdict } }) => verdict === 'absent')).toEqual([]);
  });

  it('is no reason to doubt a README of a line', () => {
    expect(check(readme('Weights.')).gaps).toEqual([]);
  });
});

describe('whatever the repository', () => {
  const evidence = fc.record({
    paths: fc.array(
      fc.oneof(fc.string(), fc.constantFrom('train.py', 'README.md', '__proto__', 'a/../b', '.', '/', 'LICENSE')),
    ),
    text: fc.string({ unit: 'binary', maxLength: 3000 }),
    license: fc.option(fc.string(), { nil: undefined }),
  });

  it('a check is made', () => {
    fc.assert(
      fc.property(evidence, ({ paths, text, license }) => {
        const result = check(
          anEvidence({ paths, license }, { 'README.md': text, LICENSE: text, 'CITATION.cff': text }),
        );
        expect(result.components).toHaveLength(17);
        expect(JSON.parse(JSON.stringify(result)).components).toHaveLength(17);
      }),
    );
  });

  it('one more file never takes a found training away', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (paths) => {
        expect(
          finding(anEvidence({ paths: ['train.py', ...paths.filter((path) => !/licen|setup|pyproj/i.test(path))] }), 7)
            ?.verdict,
        ).toBe('found');
      }),
    );
  });
});

describe('hostile repositories', () => {
  const million = 1_000_000;
  it.each<[string, Evidence]>([
    ['a README of brackets', readme('[('.repeat(million / 2))],
    ['a README of short lines of brackets', readme('[](http://\n'.repeat(million / 11))],
    ['a README of one endless word', readme('weights'.repeat(million / 7))],
    ['a README of spaces', readme(' '.repeat(million))],
    ['a README of table cells', readme('| 1.0 '.repeat(million / 6))],
    ['a README of headings', readme('# data\n'.repeat(million / 7))],
    [
      '100,000 files',
      anEvidence({ paths: Array.from({ length: 100_000 }, (_, at) => `src/models_${at}/train_model_${at}.py`) }),
    ],
    ['a path of 100,000 folders', anEvidence({ paths: [`${'a/'.repeat(100_000)}train.py`] })],
  ])('%s is judged in time', { timeout: 20_000 }, (_, evidence) => {
    expect(check(evidence).components).toHaveLength(17);
  });
});
