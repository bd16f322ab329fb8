import { openReviewInUrl } from '../identifiers/openreview';
import { byIdentifier, type Site } from './site';

/** OpenReview: forums and their PDFs; groups, profiles and searches are lists. */
export const openReview: Site = {
  hosts: ['openreview.net'],
  grows: true,
  readUrl: byIdentifier(openReviewInUrl),
  plainLinks: true,
};
