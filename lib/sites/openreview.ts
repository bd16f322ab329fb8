import { openReviewInUrl } from '../identifiers/openreview';
import type { Site } from './site';

/** OpenReview: forums and their PDFs; groups, profiles and searches are lists. */
export const openReview: Site = {
  id: 'openreview',
  name: 'OpenReview',
  matches: ['https://openreview.net/*'],
  readUrl: (url) => {
    const key = openReviewInUrl(url);
    return key ? { key, variants: [] } : 'no single work';
  },
};
