import fc from 'fast-check';
import type { CitedWork, Name, Work } from '../../lib/cite/work';

export const aWork = (work: Partial<CitedWork> = {}): CitedWork => ({
  id: 'esm-2',
  type: 'article-journal',
  title: 'Evolutionary-scale prediction of atomic-level protein structure',
  author: [{ family: 'Lin', given: 'Zeming' }],
  issued: { 'date-parts': [[2023, 3, 17]] },
  'container-title': 'Science',
  volume: '379',
  issue: '6637',
  page: '1123-1130',
  DOI: '10.1126/science.ade2574',
  URL: 'https://doi.org/10.1126/science.ade2574',
  ...work,
});

/** Letters of many scripts, and what has a meaning to TeX, RIS or JSON. */
const unit = fc.constantFrom(
  ...'abcdeXYZ0189éßøłžαβ北京Ж & % $ # _ { } ~ ^ \\ " \' : ; - – . , ( ) / + = @ ! ? ₂ ²'
    .split(' ')
    .flatMap((part) => [...part]),
);
const phrase = fc.array(unit, { minLength: 1, maxLength: 30 }).map((letters) => `x${letters.join('')}y`);
/** What people are called: no digits, no signs. */
const nameWord = fc
  .array(fc.constantFrom(...'abcéßøłžñ北京Ж'), { minLength: 1, maxLength: 8 })
  .map((letters) => `N${letters.join('')}`);

const names: fc.Arbitrary<Name> = fc.oneof(
  fc.record({ family: nameWord, given: nameWord }),
  fc.record({ 'non-dropping-particle': fc.constantFrom('van der', 'de', 'von'), family: nameWord, given: nameWord }),
);

const year = fc.integer({ min: 1950, max: 2030 });
const month = fc.integer({ min: 1, max: 12 });

export const works: fc.Arbitrary<CitedWork> = fc
  .record({
    type: fc.constantFrom<Work['type']>('article-journal', 'paper-conference'),
    title: phrase,
    author: fc.array(names, { minLength: 1, maxLength: 4 }),
    issued: fc.tuple(year, month).map((parts) => ({ 'date-parts': [parts] })),
    'container-title': phrase,
    volume: fc.nat({ max: 999 }).map(String),
    page: fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 })).map(([from, more]) => `${from}-${from + more + 1}`),
    DOI: fc.stringMatching(/^10\.\d{4}\/[a-z0-9._]{1,20}[a-z0-9]$/),
  })
  .map((work) => ({ ...work, id: 'esm-2', URL: `https://doi.org/${work.DOI}` }));
