import { buildCatalog } from '../../lib/catalog/build';
import { readPreviousBuild } from '../../lib/catalog/previous-build';
import { readCatalogSource } from '../read-catalog-source';
import { synthesize } from '../synthetic-catalog/synthesize';

/** The files of a release by path, and some keys by which its models are named. */
export interface BenchRelease {
  release: string;
  files: Map<string, string>;
  keys: string[];
}

const editions = [
  { release: '2026-11-01.1' },
  // A hundredth of the models has other facts.
  { release: '2026-11-02.1', edited: 0.01 },
  // Every count is another.
  { release: '2026-11-03.1', edited: 0.01, recounted: true },
  // Figures alone need no other release. Who cites each model is known, as after a refresh of the whole catalogue.
  { release: '2026-11-03.1', edited: 0.01, recounted: true, cited: 1 },
  // Every count is another again, and who cites stays.
  { release: '2026-11-03.1', edited: 0.01, cited: 1 },
];

/** A synthetic catalogue and what becomes of it: see the editions. */
export async function* benchReleases(models: number): AsyncGenerator<BenchRelease> {
  const likeness = readCatalogSource('catalog');
  if (likeness.status === 'invalid') throw new Error(likeness.problem);
  let before = new Map<string, string>();
  for (const edition of editions) {
    const source = synthesize(likeness, { models, ...edition });
    const previous = await readPreviousBuild(async (path) => before.get(path));
    const build = await buildCatalog({
      models: { name: 'models.jsonl', text: source.models },
      figures: { name: 'figures.jsonl', text: source.figures },
      release: { name: 'release.json', text: source.release },
      hosted: false,
      previous: previous.status === 'read' ? previous.previous : undefined,
    });
    if (build.status === 'invalid') throw new Error(build.problems.slice(0, 3).join('\n'));
    const files = new Map(build.files.map(({ path, text }) => [path, text]));
    before = files;
    const shard = [...files].find(([path]) => path.includes('shards'))?.[1] ?? '';
    const keys = [...shard.matchAll(/"identifiers":\["([^"]+)"/g)].map(([, key]) => key ?? '').slice(0, 200);
    yield { release: edition.release, files, keys };
  }
}
