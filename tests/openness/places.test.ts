import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileUrl, ownerAndName, placeOf, placeUrl } from '../../lib/openness/places';

describe('where a repository lies', () => {
  it.each([
    ['lab/fold', 'GitHub', 'lab/fold', 'https://github.com/lab/fold/blob/c0ffee/a.py'],
    ['gitlab.com/lab/fold', 'GitLab', 'lab/fold', 'https://gitlab.com/lab/fold/-/blob/c0ffee/a.py'],
    ['gitlab.com/lab/group/fold', 'GitLab', 'lab/group/fold', 'https://gitlab.com/lab/group/fold/-/blob/c0ffee/a.py'],
    ['gitlab.inria.fr/lab/fold', 'GitLab', 'lab/fold', 'https://gitlab.inria.fr/lab/fold/-/blob/c0ffee/a.py'],
    ['huggingface.co/lab/fold', 'Hugging Face', 'lab/fold', 'https://huggingface.co/lab/fold/blob/c0ffee/a.py'],
  ])('%s is on %s', (repository, service, path, file) => {
    expect(placeOf(repository)).toMatchObject({ service, path });
    expect(fileUrl(repository, 'c0ffee', 'a.py')).toBe(file);
    expect(file).toContain(placeUrl(repository));
    expect(ownerAndName(repository).name).toBe('fold');
  });

  it.each(['fold', 'evil.example/lab/fold', 'gitlab.com/lab', 'huggingface.co/a/b/c', 'lab/..', 'lab/fold?x', '', '/'])(
    'is nowhere for %j',
    (repository) => expect(placeOf(repository)).toBeUndefined(),
  );

  it('is one of the known hosts, whatever is asked', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.domain(), (path, domain) => {
        const place = placeOf(`${domain}${path}`);
        expect([undefined, 'github.com', 'gitlab.com', 'huggingface.co']).toContain(place?.host);
      }),
    );
  });
});
