import { useEffect, useState } from 'preact/hooks';
import type { ModelRecord } from '../../lib/catalog/schema';
import type { ModelSummary } from '../../lib/catalog/summary';
import { send } from '../../lib/messages';

/** The paper on which the panel is shown: Models Genesis. */
export const exampleKey = 'arxiv:1908.06912';

export interface ExamplePaper {
  model: ModelSummary;
  record: ModelRecord;
}

/** The example's model as the catalogue has it; absent until the catalogue is filled, or if it has it no more. */
export function useExample(): ExamplePaper | undefined {
  const [example, setExample] = useState<ExamplePaper>();
  const read = async () => {
    const match = await send('models', [exampleKey]);
    const model = match?.status === 'found' ? match.models[0] : undefined;
    const reply = model && (await send('record', model.slug));
    if (model && reply?.status === 'found') setExample({ model, record: reply.record });
  };
  useEffect(() => void read(), []);
  return example;
}
