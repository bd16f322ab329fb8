import { describe, expect, test } from 'vitest';
import type { ModelRecord } from '../../../lib/catalog/schema';
import { createSearch } from '../../../lib/catalog/search';
import { identifiersPasted } from '../../../lib/pasted';

const model = (name: string, more: Partial<ModelRecord> = {}): ModelRecord => ({
  slug: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  name,
  aliases: [],
  url: `https://bio.rodeo/models/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  categories: ['Protein'],
  organizations: [],
  keywords: [],
  tags: [],
  papers: [],
  repositories: [],
  huggingFace: [],
  providers: [],
  resources: [],
  identifiers: [],
  ...more,
});
const citations = (value: number) => ({ citations: { total: { value, source: 'test', asOf: '2026' } } });

function found(models: ModelRecord[], text: string, cited: Record<string, number> = {}): string[] {
  const figures = new Map(Object.entries(cited).map(([slug, value]) => [slug, citations(value)]));
  const search = createSearch(models, figures, identifiersPasted);
  return search.search({ text, sort: 'relevance', limit: 10 }).hits.map(({ name }) => name);
}

describe('equals', () => {
  const family = ['Fam-10', 'Fam-2', 'Fam-1'].map((name) => model(name));

  test('come in the natural order of their names', () => {
    expect(found(family, 'fam')).toEqual(['Fam-1', 'Fam-2', 'Fam-10']);
  });

  test('come by use when one is used ten times more, not when a little more', () => {
    expect(found(family, 'fam', { 'fam-10': 5000, 'fam-1': 110, 'fam-2': 130 })).toEqual(['Fam-10', 'Fam-1', 'Fam-2']);
  });

  test('are not told apart by openness', () => {
    const openness = { score: 100, label: 'Open' as const, source: 'test', asOf: '2026' };
    expect(found([model('Fam-1'), model('Fam-2', { openness })], 'fam')).toEqual(['Fam-1', 'Fam-2']);
  });
});

describe('the tiers', () => {
  test('name, its beginning, whole keyword, word of a name, words anywhere, misspelled', () => {
    const models = [
      model('Anywhere', { keywords: ['dockings of proteins'] }),
      model('Blind Docking'),
      model('Keyword', { keywords: ['docking'] }),
      model('DockingFormer'),
      model('Docking'),
      model('Doking'),
    ];
    expect(found(models, 'docking')).toEqual(['Docking', 'DockingFormer', 'Keyword', 'Blind Docking', 'Anywhere']);
    expect(found(models, 'dokcing').at(0)).toBe('Docking');
  });

  test('a whole phrase says more than its parts', () => {
    const models = [
      model('Parts', { keywords: ['protein', 'structure', 'prediction'] }),
      model('Whole', { keywords: ['protein structure prediction'], categories: ['RNA'] }),
    ];
    expect(found(models, 'protein structure prediction')).toEqual(['Whole', 'Parts']);
  });

  test('a name typed in another order, before models that have its words as keywords', () => {
    const models = [
      model('Keywords', { keywords: ['point clouds', 'contrastive encoder'] }),
      model('Point Clouds Contrastive Encoder'),
      model('Contrastive Encoder', { keywords: ['point clouds'] }),
    ];
    const order = found(models, 'contrastive encoder point clouds', { keywords: 9000 });
    expect(order).toEqual(['Point Clouds Contrastive Encoder', 'Contrastive Encoder', 'Keywords']);
  });

  test('a name with a hyphen that goes on, before one that has the letters and no hyphen', () => {
    const models = [model('UniM'), model('Uni-Mol')];
    expect(found(models, 'uni-m', { unim: 9000 })).toEqual(['Uni-Mol', 'UniM']);
    expect(found(models, 'unim', { 'uni-mol': 9000 })).toEqual(['UniM', 'Uni-Mol']);
    expect(found([model('ViTB')], 'vit-b')).toEqual(['ViTB']);
  });

  test('an organization and a category, before a model with these words elsewhere', () => {
    const models = [
      model('Elsewhere', { organizations: ['Example Institute of RNA'], keywords: ['rna'] }),
      model('Meant', { organizations: ['Example Institute'], categories: ['RNA'] }),
    ];
    expect(found(models, 'example institute rna', { elsewhere: 9000 })[0]).toBe('Meant');
  });
});

describe('what is misspelled', () => {
  test('a name with a slip comes before what fits without the short last word', () => {
    const models = [model('GroupR Longer'), model('GroupAR-56')];
    expect(found(models, 'GroupR-56', { 'groupr-longer': 9000 })).toEqual(['GroupAR-56', 'GroupR Longer']);
  });

  test('while nothing else fits, a short last word hides nothing', () => {
    expect(found([model('GroupR Longer')], 'groupr xy')).toEqual(['GroupR Longer']);
  });

  test('a keyword with one slip comes before a name with two', () => {
    const models = [model('Generator'), model('Meant', { keywords: ['generation'] })];
    expect(found(models, 'generaiton', { generator: 9000 })).toEqual(['Meant', 'Generator']);
  });

  test('a name with one slip comes before a keyword with one', () => {
    const models = [model('Generation'), model('Other', { keywords: ['generation'] })];
    expect(found(models, 'generaiton', { other: 9000 })).toEqual(['Generation', 'Other']);
  });

  test('a beginning with two letters swapped comes before a name, or a beginning, with a wrong letter', () => {
    const models = [model('CellTok'), model('CelloType'), model('CelltapFormer')];
    const cited = { celltok: 9000, celltapformer: 9000 };
    expect(found(models, 'celltoy', cited)).toEqual(['CelloType', 'CellTok']);
    expect(found(models.slice(1), 'celltop', cited)).toEqual(['CelltapFormer']);
    expect(found([model('ViralEmbed'), model('ViralMap')], 'viralam', { viralembed: 9000 })[0]).toBe('ViralMap');
  });

  test('a beginning with letters swapped is found beside many models that have a word like it', () => {
    const said = ['1', '2', '3', '4', '5'].map((number) => model(`Fit ${number}`, { keywords: ['helixon'] }));
    expect(found([...said, model('HelixFold-Single')], 'helixof')[0]).toBe('HelixFold-Single');
  });

  test('what is spelled as the catalogue has it is no slip', () => {
    const said = ['1', '2', '3', '4', '5'].map((number) => model(`Fit ${number}`, { keywords: ['casual models'] }));
    expect(found([...said, model('CausalFormer')], 'casual')).not.toContain('CausalFormer');
  });
});

describe('identifiers as one types', () => {
  const models = [
    model('Ours', { identifiers: ['doi:10.1000/abc.2020.17', 'arxiv:2001.01234', 'repo:github.com/lab/ours'] }),
    model('Theirs', { identifiers: ['openreview:aB3dE6gH1j', 'repo:gitlab.com/lab/sub/theirs', 'hf:lab/theirs'] }),
  ];
  test.each([
    ['10.1000/abc', ['Ours']],
    ['https://doi.org/10.1000/abc.20', ['Ours']],
    ['arxiv: 2001.0', ['Ours']],
    ['https://github.com/lab/ou', ['Ours']],
    ['lab/', ['Ours', 'Theirs']],
    ['gitlab.com/lab/su', ['Theirs']],
    ['aB3dE6gH1j', ['Theirs']],
    ['openreview:aB3dE6gH1j', ['Theirs']],
    ['https://huggingface.co/lab/theirs/tree/main', ['Theirs']],
  ])('%s finds %o', (text, names) => {
    expect(found(models, text)).toEqual(names);
  });
});
