import { openReviewInUrl } from '../identifiers/openreview';
import { byIdentifier, type Site } from './site';

/** OpenReview: forums and their PDFs; groups, profiles and searches are lists. */
export const openReview: Site = {
  id: 'openreview',
  name: 'OpenReview',
  matches: ['https://openreview.net/*'],
  readUrl: byIdentifier(openReviewInUrl),
};
