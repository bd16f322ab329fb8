import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogSource } from './read-catalog-source';
import { type Synthesis, synthesize } from './synthetic-catalog/synthesize';

/*
 * npm run --silent catalog:synthesize -- --models N --out DIR [--seed N] [--release R] [--edited SHARE] [--recounted] [--cited SHARE]
 * Writes the source (models.jsonl, figures.jsonl, release.json) of a catalogue of N invented models, for measuring.
 */

const usage =
  'Usage: catalog:synthesize --models N --out DIR [--seed N] [--release YYYY-MM-DD.N] [--edited SHARE (0 to 1)] [--recounted] [--cited SHARE]';

class Mistake extends Error {}

function readArguments(): Synthesis & { out: string } {
  const { values } = parse();
  const synthesis = {
    models: Number(values.models),
    seed: Number(values.seed),
    release: values.release,
    edited: Number(values.edited),
    recounted: values.recounted,
    cited: Number(values.cited),
  };
  const wrong =
    !values.out ||
    !(Number.isInteger(synthesis.models) && synthesis.models > 0) ||
    !Number.isInteger(synthesis.seed) ||
    !isShare(synthesis.edited) ||
    !isShare(synthesis.cited) ||
    !/^\d{4}-\d{2}-\d{2}\.\d+$/.test(synthesis.release);
  if (wrong || !values.out) throw new Mistake(usage);
  return { ...synthesis, out: values.out };
}

const isShare = (value: number) => value >= 0 && value <= 1;

function parse() {
  try {
    return parseArgs({
      options: {
        models: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        release: { type: 'string', default: '2026-09-15.1' },
        edited: { type: 'string', default: '0' },
        recounted: { type: 'boolean', default: false },
        cited: { type: 'string', default: '0' },
      },
    });
  } catch {
    throw new Mistake(usage);
  }
}

try {
  const { out, ...synthesis } = readArguments();
  const likeness = readCatalogSource('catalog');
  if (likeness.status === 'invalid') throw new Mistake(`The catalogue cannot be read: ${likeness.problem}`);
  const { models, figures, release } = synthesize(likeness, synthesis);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'models.jsonl'), models);
  await writeFile(join(out, 'figures.jsonl'), figures);
  await writeFile(join(out, 'release.json'), release);
  console.log(`${synthesis.models} models, release ${synthesis.release}, in ${out}`);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
