import { describe, expect, test } from 'vitest';
import { Columns } from '../../../lib/catalog/search/columns';
import { testOf } from '../../../lib/catalog/search/conditions';
import { documentOf } from '../../../lib/catalog/search/document';
import { parseQuery } from '../../../lib/catalog/search/grammar';
import { valuesOf } from '../../../lib/catalog/search/values';
import { aRecord, said, someFigures } from '../../fixtures/cards';

const openness = (score: number, label: string) => ({ score, label, source: 'bio.rodeo', asOf: '2026' });
const documents = [
  {
    ...{ slug: 'open', categories: ['Protein'], organizations: ['MIT', 'Google DeepMind'], released: '2025-03' },
    ...{ license: 'MIT', openness: openness(90, 'Open'), huggingFace: ['a/b'], providers: ['aws'] },
    ...{ repositories: [{ host: 'github.com', path: 'a/b' }], papers: [{ identifier: 'arxiv:1', kind: 'preprint' }] },
  },
  {
    ...{ slug: 'partial', categories: ['RNA', 'Protein'], organizations: ['Mayo Clinic'], released: '2024' },
    ...{ license: 'GPL-3.0', openness: { ...openness(70, 'Partial'), mof: { class: 'III', ...said(0) } } },
    ...{ papers: [{ identifier: 'doi:10.1000/1', kind: 'article' }], resources: [] },
  },
  {
    ...{ slug: 'closed', categories: ['DNA & Gene'], released: '2019-08', openness: openness(0, 'Closed') },
    resources: ['data', 'demo', 'docs'].map((kind) => ({ kind, url: `https://a.example/${kind}` })),
  },
  { slug: 'unscored' },
].map((facts, at) => {
  const figures = at === 0 ? someFigures({ citations: { total: said(12) }, stars: said(1000) }) : undefined;
  return documentOf(aRecord(facts), figures, () => false);
});
const columns = new Columns(documents);
const found = (text: string) => {
  const test = testOf(parseQuery(text).conditions, columns, valuesOf(columns));
  return documents.filter((_, number) => test(number)).map(({ summary }) => summary.slug);
};

describe('operators select', () => {
  test.each([
    ['', ['open', 'partial', 'closed', 'unscored']],
    ['is:open', ['open']],
    ['is:open,partial', ['open', 'partial']],
    ['-is:open', ['partial', 'closed', 'unscored']],
    ['is:unscored', ['unscored']],
    ['has:code', ['open']],
    ['has:weights', ['open']],
    ['has:paper', ['open', 'partial']],
    ['has:preprint', ['open']],
    ['has:provider', ['open']],
    ['has:data has:demo has:docs', ['closed']],
    ['has:mof', ['partial']],
    ['has:license', ['open', 'partial']],
    ['-has:license', ['closed', 'unscored']],
    ['has:mof,data', ['partial', 'closed']],
    ['org:mit', ['open']],
    ['org:google', ['open']],
    ['org:mit,mayo', ['open', 'partial']],
    ['org:mit org:mayo', []],
    ['org:nowhere', []],
    ['cat:protein', ['open', 'partial']],
    ['cat:protein cat:rna', ['partial']],
    ['-cat:protein', ['closed', 'unscored']],
    ['license:mit', ['open']],
    ['license:gpl', ['partial']],
    ['license:none', ['closed', 'unscored']],
    ['>70', ['open']],
    ['>=70', ['open', 'partial']],
    ['<=0', ['closed']],
    ['..100', ['open', 'partial', 'closed']],
    ['2024..', ['open', 'partial']],
    ['..2020', ['closed']],
    ['2024', ['partial']],
    ['year:2019,2025', ['open', 'closed']],
    ['citations:>10', ['open']],
    ['stars:1000', ['open']],
    ['stars:<1000', []],
    ['is:open >70 2025 org:mit has:code', ['open']],
  ])('%s: %j', (text, slugs) => {
    expect(found(text)).toEqual(slugs);
  });
});
