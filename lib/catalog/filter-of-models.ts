import { landmarksOf } from '../glance/landmarks';
import { type Density, filterWork } from './filter';
import { doInSlices } from './in-slices';
import type { StoredModel } from './replica-reads';

/** What pages are told apart by, as text. */
export type Filters = {
  /** Of all models' keys. */
  filter: string;
  /** Of their landmarks, by which a page is told to need the detector at all. */
  landmarks: string;
};

/** A page asks for hundreds of pieces: of a million about three are taken for a landmark. */
const forLandmarks: Density = { bits: 30, hashes: 20 };

/** The filters of all models' keys; each model is shown to `see`. */
export async function filtersOf(
  models: AsyncIterable<StoredModel[]>,
  see?: (model: StoredModel) => void,
): Promise<Filters> {
  const keys = new Set<string>();
  for await (const some of models) {
    for (const model of some) {
      for (const key of model.record.identifiers) keys.add(key);
      see?.(model);
    }
  }
  const landmarks = new Set([...keys].flatMap(landmarksOf));
  return {
    filter: await doInSlices(filterWork(keys)),
    landmarks: await doInSlices(filterWork(landmarks, forLandmarks)),
  };
}
