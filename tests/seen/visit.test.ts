import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitAddress } from '../../lib/seen/visit';

describe('the address that is kept of a page', () => {
  it.each([
    ['https://openreview.net/forum?id=J93bDj1FRy#abstract', 'https://openreview.net/forum?id=J93bDj1FRy'],
    ['https://name:secret@example.org/paper', 'https://example.org/paper'],
    ['file:///home/me/paper.pdf', undefined],
    ['about:blank', undefined],
    ['not an address', undefined],
    [`https://example.org/${'a'.repeat(5000)}`, undefined],
  ])('%s', (href, address) => {
    expect(visitAddress(href)).toBe(address);
  });

  it('names no person and no place within the page, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true, authoritySettings: { withUserInfo: true } }),
        (href) => {
          const address = visitAddress(href);
          expect(address).not.toMatch(/#|^https?:\/\/[^/]*@/);
        },
      ),
    );
  });
});
