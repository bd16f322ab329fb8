import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRis } from '../../lib/cite/ris';
import { aWork, works } from './works';

const lines = (work: Parameters<typeof aWork>[0]) => writeRis([aWork(work)]).split('\r\n');
const squeezed = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

describe('RIS', () => {
  it('has the tags of an article, each on a line', () => {
    expect(writeRis([aWork()])).toBe(
      [
        'TY  - JOUR',
        'AU  - Lin, Zeming',
        'TI  - Evolutionary-scale prediction of atomic-level protein structure',
        'T2  - Science',
        'PY  - 2023',
        'DA  - 2023/03/17',
        'VL  - 379',
        'IS  - 6637',
        'SP  - 1123',
        'EP  - 1130',
        'DO  - 10.1126/science.ade2574',
        'UR  - https://doi.org/10.1126/science.ade2574',
        'ID  - esm-2',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    [
      'a particle',
      { 'non-dropping-particle': 'van der', family: 'Maaten', given: 'Laurens' },
      'van der Maaten, Laurens',
    ],
    ['a suffix', { family: 'King', given: 'Martin', suffix: 'Jr.' }, 'King, Martin, Jr.'],
    ['a name of one part with a comma', { literal: 'Institute of A, B' }, 'Institute of A B'],
  ])('writes an author with %s', (_, name, written) => {
    expect(lines({ author: [name] })).toContain(`AU  - ${written}`);
  });

  it.each([
    ['article', 'UNPB'],
    ['paper-conference', 'CPAPER'],
    ['chapter', 'CHAP'],
    ['dataset', 'DATA'],
    ['document', 'GEN'],
  ] as const)('calls %s %s', (type, tag) => {
    expect(lines({ type })[0]).toBe(`TY  - ${tag}`);
  });

  it('keeps a long title and a line break on one line', () => {
    const title = `${'long '.repeat(40)}\ntitle of <i>E. coli</i>`;
    expect(lines({ title })).toContain(`TI  - ${'long '.repeat(40)}title of E. coli`);
  });

  it('comes back with the same fields, whatever they hold', () => {
    fc.assert(
      fc.property(works, (work) => {
        const [read] = plugins.input.chain(writeRis([work])) as Record<string, string>[];
        expect(read).toMatchObject({ type: work.type, volume: work.volume, DOI: work.DOI });
        expect(squeezed(read?.title)).toBe(squeezed(work.title));
        const authors = (work.author ?? []).map(({ 'non-dropping-particle': particle, family, given }) => ({
          family: [particle, family].filter(Boolean).join(' '),
          given,
        }));
        expect(read?.author).toMatchObject(authors);
      }),
    );
  });
});
