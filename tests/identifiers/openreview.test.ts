import { describe, expect, it } from 'vitest';
import { openReviewInUrl, parseOpenReviewId } from '../../lib/identifiers/openreview';

describe('OpenReview', () => {
  it.each([
    'https://openreview.net/forum?id=J93bDj1FRy',
    'https://openreview.net/pdf?id=J93bDj1FRy',
    'https://openreview.net/forum?id=J93bDj1FRy&noteId=abc',
  ])('%s keeps its case', (address) => expect(openReviewInUrl(new URL(address))).toBe('openreview:J93bDj1FRy'));

  it.each([
    'https://openreview.net/group?id=ICLR.cc/2026',
    'https://openreview.net/profile?id=~A_B1',
    'https://openreview.net/forum',
  ])('%s is no paper', (address) => expect(openReviewInUrl(new URL(address))).toBeUndefined());

  it('a bare number may be labelled', () =>
    expect(parseOpenReviewId('openreview:TUh4GDposM')).toBe('openreview:TUh4GDposM'));
});
