import { describe, expect, it } from 'vitest';
import { landmarksOf } from '../../lib/glance/landmarks';
import { goesAcross } from '../../lib/glance/several-segments';
import { landmarksFor } from './fixtures';

describe('the landmarks of a key', () => {
  it.each([
    ['doi:10.1016/j.media.2020.101840', 'https://doi.org/10.1016/j.media.2020.101840'],
    ['doi:10.1016/j.media.2020.101840', 'https://a.example/doi/full/10.1016%2Fj.media.2020.101840?casa_token=x'],
    ['doi:10.1016/j.media.2020.101840', 'https://a.example/redirect?doi=10.1016%252Fj.media.2020.101840'],
    ['doi:10.1038/s41586-021-03819-2', 'https://www.nature.com/articles/s41586-021-03819-2.pdf'],
    ['doi:10.1038/onc.2011.282', 'https://www.nature.com/onc/journal/v30/n50/extref/onc2011282x1.doc'],
    ['doi:10.1038/ng1901', 'https://www.nature.com/articles/ng1901'],
    ['doi:10.7554/elife.04407', 'https://elifesciences.org/articles/04407'],
    ['doi:10.7554/elife.04407', 'https://elifesciences.org/content/3/e04407'],
    ['doi:10.7717/peerj.4886', 'https://peerj.com/articles/4886'],
    ['doi:10.7717/peerj-cs.123', 'https://doi.org/10.7717/peerj-cs.123'],
    ['doi:10.1101/2020.02.03.933333', 'https://www.biorxiv.org/content/10.1101/2020.02.03.933333v2.full'],
    ['doi:10.1186/1471-2148-12-114', 'http://www.biomedcentral.com/1471-2148/12/114'],
    ['doi:10.5194/nhess-13-299-2013', 'https://nhess.copernicus.org/articles/13/299/2013/'],
    ['doi:10.1093/nar/gkt1163', 'http://nar.oxfordjournals.org/content/early/2013/11/21/nar.gkt1163.full.pdf'],
    ['doi:10.5281/zenodo.1234567', 'https://zenodo.org/records/1234567'],
    ['doi:10.21203/rs.3.rs-123456/v1', 'https://www.researchsquare.com/article/rs-123456/v1'],
    ['doi:10.24963/ijcai.2020/12', 'https://doi.org/10.24963/ijcai.2020/12'],
    [
      'doi:10.1002/(sici)1097-0061(19980130)14:2<161::aid-yea208>3.0.co;2-y',
      'https://doi.org/10.1002/(SICI)1097-0061(19980130)14:2%3C161::AID-YEA208%3E3.0.CO;2-Y',
    ],
    ['arxiv:1908.06912', 'https://arxiv.org/abs/1908.06912v3'],
    ['arxiv:1908.06912', 'https://doi.org/10.48550/arXiv.1908.06912'],
    ['arxiv:hep-th/9901001', 'https://export.arxiv.org/abs/hep-th/9901001v2'],
    ['arxiv:cond-mat/0408502', 'https://arxiv.org/ftp/cond-mat/papers/0408/0408502.pdf'],
    ['openreview:J93bDj1FRy', 'https://openreview.net/forum?id=J93bDj1FRy&noteId=1'],
    ['openreview:BKXvPDekud', 'https://openreview.net/pdf?id=BKXvPDekud'],
    ['pmid:31234567', 'https://pubmed.ncbi.nlm.nih.gov/31234567/'],
    ['pmc:PMC8921755', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8921755/pdf/x.pdf'],
    ['pmc:PMC8921755', 'https://europepmc.org/articles/8921755'],
    ['repo:github.com/owner/na-me.x', 'https://github.com/Owner/Na-me.x/blob/main/README.md'],
    ['repo:github.com/owner/name', 'https://github.com/owner/name.git'],
    ['repo:github.com/owner/name', 'https://raw.githubusercontent.com/owner/name/main/a.png'],
    ['repo:gitlab.com/group/sub/name', 'https://gitlab.com/group/sub/name/-/tree/main'],
    ['hf:owner/name', 'https://huggingface.co/owner/name/tree/main'],
  ])('%s is seen in %s', (key, address) => {
    expect(landmarksFor(key)(address, goesAcross(address))).toBe(true);
  });

  it.each([
    ['doi:10.1016/j.media.2020.101840', 'https://doi.org/10.1016/j.media.2020.10184'],
    ['doi:10.1016/j.media.2020.101840', 'https://doi.org/10.1016/j.media.2020.1018401'],
    ['doi:10.1155/2014/801626', 'https://a.example/2014/x'],
    ['doi:10.18653/v1/2020.acl-main.1', 'https://a.example/v1/x'],
    ['repo:github.com/owner/name', 'https://github.com/owner/names'],
    ['repo:github.com/owner/name', 'https://github.com/other/name'],
    ['arxiv:1908.06912', 'https://arxiv.org/abs/1908.06913'],
    ['pmid:31234567', 'https://pubmed.ncbi.nlm.nih.gov/312345678/'],
  ])('%s is not seen in %s', (key, address) => {
    expect(landmarksFor(key)(address, goesAcross(address))).toBe(false);
  });

  it('are no years, no volumes, no bare words', () => {
    const keys = [
      'doi:10.1155/2014/801626',
      'doi:10.7717/peerj.2016',
      'doi:10.18653/v1/2020.acl-main.1',
      'doi:10.1038/nature',
    ];
    for (const mark of keys.flatMap(landmarksOf)) expect(mark).not.toMatch(/^(?:\d{1,4}|v\d|[a-z]+)$/);
  });
});
