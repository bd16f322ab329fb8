import fc from 'fast-check';
import type { Known, SavedModel } from '../../lib/saved/schema';

export const aKnown = (known: Partial<Known> = {}): Known => ({
  name: 'TissueNet',
  url: 'https://bio.rodeo/models/tissue-net',
  categories: ['Pathology'],
  organizations: [],
  papers: [],
  release: '2026-09-15.1',
  at: '2026-09-20T10:00:00Z',
  ...known,
});

export const aSaved = (saved: Partial<SavedModel> = {}): SavedModel => ({
  slug: 'tissue-net',
  note: '',
  tags: [],
  savedAt: '2026-09-20T10:00:00Z',
  known: aKnown(),
  acknowledged: [],
  ...saved,
});

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const name = words.map((text) => `n${text}`);
const tag = words.map((text) => `t${text.replaceAll(',', '').trim()}x`);
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });

/** Anything that may be saved, without fields that are there but undefined. */
const savedModels: fc.Arbitrary<SavedModel> = fc
  .record({
    slug: fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?$/),
    note: words,
    tags: fc.uniqueArray(tag, { maxLength: 5, selector: (one) => one.toLowerCase() }),
    savedAt: moment,
    known: fc.record({
      name,
      url: fc.webUrl({ validSchemes: ['https'] }),
      categories: fc.array(name, { maxLength: 2 }),
      organizations: fc.array(name, { maxLength: 2 }),
      papers: fc.array(fc.constantFrom('doi:10.1000/1', 'arxiv:1908.06912'), { maxLength: 2 }),
      release: fc.constant('2026-09-15.1'),
      at: moment,
      score,
      label: fc.option(fc.constantFrom('Open', 'Partial', 'Closed'), { nil: undefined }),
      license: fc.option(name, { nil: undefined }),
    }),
    acknowledged: fc.uniqueArray(fc.constantFrom('doi:10.1000/1', 'doi:10.1000/2'), { maxLength: 2 }),
  })
  .map((model): SavedModel => JSON.parse(JSON.stringify(model)));

/** As a list of saved models is: each slug once. */
export const savedLists = fc.uniqueArray(savedModels, { maxLength: 6, selector: ({ slug }) => slug });
