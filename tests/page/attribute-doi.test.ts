import { describe, expect, it } from 'vitest';
import { attributeDoi } from '../../lib/page/attribute-doi';
import { parseHtml } from './parse';

describe('[data-doi]', () => {
  const attribute = (html: string) => {
    const reading = attributeDoi(parseHtml(html));
    return typeof reading === 'object' ? reading.key : reading;
  };

  it('counts when one work has it', () => {
    expect(attribute(`<a data-doi="1"></a><a data-doi="10.1234/own.1"></a><b data-doi="doi:10.1234/own.1"></b>`)).toBe(
      `doi:10.1234/own.1`,
    );
  });

  it('makes a list when several have it', () => {
    expect(attribute(`<a data-doi="10.1234/a"></a><a data-doi="10.1234/b"></a>`)).toBe('several');
  });
});
