import { filterWork } from './filter';
import { doInSlices } from './in-slices';
import type { StoredModel } from './replica-reads';

/** The filter of all models' keys, as text; each model is shown to `see`. */
export async function filterOf(
  models: AsyncIterable<StoredModel[]>,
  see?: (model: StoredModel) => void,
): Promise<string> {
  const keys = new Set<string>();
  for await (const some of models) {
    for (const model of some) {
      for (const key of model.record.identifiers) keys.add(key);
      see?.(model);
    }
  }
  return doInSlices(filterWork(keys));
}
