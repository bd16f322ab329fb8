import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCitations } from '../../lib/cite/write';
import { aWork, works } from './works';

const write = (...given: Parameters<typeof aWork>[0][]) => writeCitations(given.map(aWork), 'bibtex');
const parse = (text: string) => plugins.input.chain(text) as Record<string, unknown>[];
/** The library reads TeX back with its own markup around capitals. */
const plain = (text: unknown) =>
  String(text)
    .replace(/<\/?(?:i|b|sub|sup|span[^>]*)>/g, '')
    .normalize('NFC');

describe('BibTeX', () => {
  it('has the fields of an article', () => {
    expect(write({})).toBe(`@article{Lin2023Evolutionary,
  author = {Lin, Zeming},
  journal = {Science},
  doi = {10.1126/science.ade2574},
  number = {6637},
  year = {2023},
  month = {3},
  pages = {1123--1130},
  title = {Evolutionary-scale prediction of atomic-level protein structure},
  url = {https://doi.org/10.1126/science.ade2574},
  volume = {379},
}
`);
  });

  it.each([
    [
      'a particle',
      { 'non-dropping-particle': 'van der', family: 'Maaten', given: 'Laurens' },
      'van der Maaten, Laurens',
    ],
    ['an accent', { family: 'Žídek', given: 'Augustin' }, 'Žídek, Augustin'],
    ['another script', { family: '王', given: '小明' }, '王, 小明'],
    ['a suffix', { family: 'King', given: 'Martin', suffix: 'Jr.' }, 'King, Jr., Martin'],
    ['a name of one part', { literal: 'The ESM Consortium' }, '{The ESM Consortium}'],
    ['a name with “and” in it', { literal: 'Center for A and B & C' }, '{Center for A and B \\& C}'],
  ])('writes an author with %s', (_, name, written) => {
    expect(write({ author: [name] })).toContain(`author = {${written}}`);
  });

  it.each([
    ['50% of proteins_at $5 & #1', '50\\% of proteins\\_at \\$5 \\& \\#1'],
    ['a {b} ~ ^ \\', 'a \\textbraceleft{}b\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
    ['learning from DNA', 'learning from {DNA}'],
    ['genes of <i>e. coli</i>', 'genes of \\textit{e. coli}'],
    ['CO₂ and α-helices', '{CO₂} and α-helices'],
    ['AlphaFold for DNA', '{AlphaFold} for {DNA}'],
    ["a -- b ''c''", "a -{}- b '{}'c'{}'"],
  ])('writes the title %j', (title, written) => {
    expect(write({ title })).toContain(`title = {${written}}`);
  });

  it('leaves an address and a DOI as they are', () => {
    const DOI = '10.1007/978-3-030-32251-9_42';
    expect(write({ DOI, URL: `https://doi.org/${DOI}` })).toContain(`doi = {${DOI}}`);
  });

  it("gives arXiv's fields to a preprint of arXiv, which is in no journal", () => {
    const entry = write({
      type: 'article',
      genre: 'preprint',
      'container-title': undefined,
      archive: 'arXiv',
      archive_location: '1706.03762',
      publisher: 'arXiv',
    });
    expect(entry).toMatch(/^@misc\{/);
    expect(entry).toContain('eprint = {1706.03762},\n  archiveprefix = {arXiv},');
    expect(entry).not.toContain('type =');
  });

  it('gives an article the identifier of its preprint too', () => {
    expect(write({ archive: 'arXiv', archive_location: '1908.06912' })).toMatch(
      /^@article[\s\S]*eprint = \{1908\.06912\}/,
    );
  });

  it('writes what is known of a paper of which only the identifier is', () => {
    const note = 'Title or authors are not known here.';
    const unknown = {
      title: undefined,
      author: undefined,
      issued: undefined,
      'container-title': undefined,
      volume: undefined,
      issue: undefined,
      page: undefined,
    };
    expect(write({ ...unknown, type: 'document', note })).toBe(`@misc{esm2,
  doi = {10.1126/science.ade2574},
  note = {${note}},
  url = {https://doi.org/10.1126/science.ade2574},
}
`);
  });

  it('has a key of its own for each entry', () => {
    const keys = [...write({}, {}, { title: 'Other' }).matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(['Lin2023Evolutionary', 'Lin2023Evolutionary-2', 'Lin2023Other']);
  });

  it('comes back with the same fields, whatever they hold', () => {
    fc.assert(
      fc.property(works, (work) => {
        const [read] = parse(writeCitations([work], 'bibtex'));
        expect(read).toMatchObject({ type: work.type, DOI: work.DOI, volume: work.volume, page: work.page });
        expect(read?.author).toMatchObject(work.author ?? []);
        expect(read?.issued).toMatchObject({ 'date-parts': work.issued?.['date-parts'] });
        expect(plain(read?.title)).toBe(plain(work.title));
        expect(plain(read?.['container-title'])).toBe(plain(work['container-title']));
      }),
    );
  });

  it('has braces in pairs, without which nothing after it could be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, family) => {
        const text = write({ title: `x${title}`, author: [{ family: `x${family}` }] });
        let depth = 0;
        for (const char of text.trimEnd().slice(0, -1)) {
          if (char === '{') depth += 1;
          if (char === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(1);
      }),
    );
  });
});
