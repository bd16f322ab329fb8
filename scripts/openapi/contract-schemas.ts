import { z } from 'zod';
import {
  CatalogIndex,
  ChangesFile,
  CitingFigures,
  CitingPaper,
  Figures,
  FiguresFile,
  ModelFile,
  ModelRecord,
  Openness,
  Paper,
  ShardFile,
} from '../../lib/catalog/schema';

/*
 * The files as their owner writes them. A client reads lists of records one by one, so that a bad one sinks nothing;
 * whoever writes them owes every one.
 */
const files = {
  CatalogIndex: [
    CatalogIndex,
    'The first file a client reads: what there is, where, and how to tell that it is whole.',
  ],
  ShardFile: [ShardFile.extend({ models: z.array(ModelRecord) }), 'The facts of the models of one shard.'],
  FiguresFile: [
    FiguresFile.extend({ figures: z.record(z.string(), Figures) }),
    'What changes with time, of all models, by slug; who cites them stands in files of its own. A model of which nothing is known may be left out.',
  ],
  CitingFile: [
    FiguresFile.extend({ figures: z.record(z.string(), CitingFigures) }),
    'Who cites the models of one shard, by slug. A model of which nothing is known may be left out.',
  ],
  ChangesFile: [
    ChangesFile.extend({ records: z.array(ModelRecord) }),
    'Facts since an earlier release: whole records that are new or other now, and the slugs of models that are gone.',
  ],
  ModelFile: [ModelFile, 'One model whole, with its figures.'],
} as const;

const parts = {
  ModelRecord: [
    ModelRecord,
    'What is stated of a model, and changes only when its record is edited. Absent is unknown. A list that is empty may be left out.',
  ],
  Paper: [Paper, 'One entry a paper; its other keys are alternates.'],
  Openness: [Openness, 'How open the model is, who says so, and as of when.'],
  Figures: [Figures, 'What changes with time, each with its source and date. Everything absent is unknown; 0 is 0.'],
  CitingFigures: [CitingFigures, 'Who cites a model, with source and date. Everything absent is unknown.'],
  CitingPaper: [CitingPaper, 'A paper that cites the model.'],
} as const;

/** The JSON Schemas of `components.schemas`, from the schema that clients and builder use. */
export function contractSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string; description: string }>();
  const all: Record<string, readonly [z.ZodType, string]> = { ...files, ...parts };
  for (const [id, [schema, description]] of Object.entries(all)) registry.add(schema, { id, description });
  // As input: a list may be left out where empty is its default, and fields that are not known are no error.
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, { description: all[id]?.[1], ...schema }]),
  );
}
