import { buildFilter } from '../../lib/catalog/filter';
import { landmarksOf } from '../../lib/glance/landmarks';
import { openLandmarks, type SeesLandmark } from '../../lib/glance/open-landmarks';

/** The landmarks of some keys, as the background leaves them. */
export const landmarkText = (...keys: string[]): string =>
  buildFilter(keys.flatMap(landmarksOf), { bits: 30, hashes: 20 });

/** The same, opened. */
export function landmarksFor(...keys: string[]): SeesLandmark {
  const sees = openLandmarks(landmarkText(...keys));
  if (!sees) throw new Error('The landmarks were not opened.');
  return sees;
}
