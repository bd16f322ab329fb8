import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, richText } from '../../lib/cite/rich-text';

describe('a title as a service gives it', () => {
  it.each([
    ['Genes of <i>E. coli</i>', 'Genes of <i>E. coli</i>'],
    ['Genes of <jats:italic>E. coli</jats:italic>', 'Genes of <i>E. coli</i>'],
    ['CO<sub>2</sub> and <em>more</em>', 'CO<sub>2</sub> and <i>more</i>'],
    ['<mml:math xmlns:mml="x"><mml:mi>α</mml:mi></mml:math>-helices', 'α-helices'],
    ['Proteins &amp;amp; DNA &lt; RNA', 'Proteins & DNA < RNA'],
    ['Schr&#246;dinger &#x3b1;', 'Schrödinger α'],
    ['Many\n      lines', 'Many lines'],
    ['R&D of p<0.05', 'R&D of p<0.05'],
    ['<p></p>', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j', (given, title) => {
    expect(richText(given)).toBe(title);
  });

  it('reads as text without its markup', () => {
    expect(plainText('CO<sub>2</sub> of <i>E. coli</i>, p<0.05')).toBe('CO2 of E. coli, p<0.05');
  });

  it('is read in a moment, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '#', ';', 'a', 'i', '/', ':', ' '), maxLength: 2000 }),
        (text) => void richText(text),
      ),
    );
  });
});
