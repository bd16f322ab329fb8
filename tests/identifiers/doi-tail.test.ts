import { describe, expect, it } from 'vitest';
import { parseDoi } from '../../lib/identifiers/doi';

describe('a doubtful tail is read both ways, the cut one first', () => {
  it.each([
    ['10.1101/2021.08.03.454978v1', 'doi:10.1101/2021.08.03.454978', ['doi:10.1101/2021.08.03.454978v1']],
    ['10.64898/2026.01.12.698995v2.full', 'doi:10.64898/2026.01.12.698995', ['doi:10.64898/2026.01.12.698995v2.full']],
    ['10.1021/acs.jctc.4c01387/pdf', 'doi:10.1021/acs.jctc.4c01387', ['doi:10.1021/acs.jctc.4c01387/pdf']],
    ['10.1215/00127094-3129809.short', 'doi:10.1215/00127094-3129809', ['doi:10.1215/00127094-3129809.short']],
    ['10.1093/bib/bbac053/6532530', 'doi:10.1093/bib/bbac053', ['doi:10.1093/bib/bbac053/6532530']],
  ])('%s', (value, key, variants) => expect(parseDoi(value)).toMatchObject({ key, variants }));
});

describe('what looks like a tail but belongs to the DOI stays', () => {
  it.each([
    '10.21203/rs.3.rs-9652631/v1',
    '10.7287/peerj.preprints.3100v1',
    '10.1088/0004-637x/768/1/87',
    '10.1088/1367-2630/17/5/053001',
    '10.1093/acprof:oso/9780199299591.001.0001',
    '10.7910/dvn/gaoc03',
    '10.1186/1471-2148-12-114',
  ])('%s', (value) => expect(parseDoi(value)).toMatchObject({ key: `doi:${value}`, variants: [] }));
});
