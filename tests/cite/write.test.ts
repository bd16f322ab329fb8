import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../lib/cite/work';
import { writeCitations } from '../../lib/cite/write';
import { works } from './works';

describe('citations', () => {
  it('in CSL-JSON are the works themselves', () => {
    fc.assert(
      fc.property(fc.array(works, { minLength: 1, maxLength: 3 }), (given) => {
        expect(JSON.parse(writeCitations(given, 'csl-json'))).toEqual(given);
      }),
    );
  });

  it.each(citationFormats)('in %s are empty where nothing is cited', (format) => {
    expect(writeCitations([], format)).toBe('');
  });

  it('may be of works with fields that are there but unknown', () => {
    const work = {
      id: 'a',
      type: 'document',
      DOI: '10.1000/1',
      title: undefined,
      author: undefined,
      issued: undefined,
    } as const;
    for (const format of citationFormats) expect(writeCitations([work], format)).toContain('10.1000/1');
  });
});
