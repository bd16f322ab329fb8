import { type Build, buildCatalog } from '../../lib/catalog/build';
import { readPreviousBuild } from '../../lib/catalog/previous-build';

type Built = Extract<Build, { status: 'built' }>;

const origin = { source: 'bio.rodeo', asOf: '2026-09' };

/** A model, invented, with something in every field. */
const facts = {
  slug: 'exampledock',
  name: 'ExampleDock',
  aliases: ['XDock'],
  url: 'https://bio.rodeo/models/exampledock',
  summary: 'Predicts how a small molecule binds to a protein.',
  categories: ['Small molecule'],
  organizations: ['Example University'],
  released: '2025-03',
  license: 'MIT',
  keywords: ['molecular docking', 'diffusion model'],
  tags: ['docking'],
  papers: [
    {
      identifier: 'doi:10.1000/example.2025.42',
      alternates: ['arxiv:2503.00042'],
      kind: 'article',
      title: 'ExampleDock',
      authors: ['Doe, J.'],
      etAl: true,
      venue: 'Journal of Examples',
      year: 2025,
    },
  ],
  repositories: [{ host: 'github.com', path: 'example-lab/ExampleDock' }],
  huggingFace: ['example-lab/ExampleDock'],
  providers: ['hugging-face'],
  resources: [{ kind: 'data', label: 'Training set', url: 'https://zenodo.org/records/1000000' }],
  openness: {
    score: 88,
    label: 'Open',
    usability: 95,
    reproducibility: 80,
    mof: { class: 'Class II', ...origin },
    ...origin,
  },
};

/** Another, of which little is known. */
const small = (slug: string, name: string) => ({
  slug,
  name,
  url: `https://bio.rodeo/models/${slug}`,
  categories: ['Language model'],
  papers: [{ identifier: 'arxiv:2501.00007', kind: 'preprint' }],
});

const counted = { source: 'api.openalex.org', asOf: '2026-09-15' };
const figures = {
  slug: facts.slug,
  citations: { total: { value: 128, ...counted } },
  stars: { value: 512, source: 'api.github.com', asOf: '2026-09-15' },
  recentCitations: {
    value: [{ title: 'A study that uses it', year: 2026, identifier: 'doi:10.1000/study.7' }],
    ...counted,
  },
  citingFields: { value: [{ name: 'Biochemistry', share: 0.6 }], ...counted },
};

/** The files of a second release, in which one model's license became known and another model is gone. */
export async function exampleFiles(): Promise<{ index: Built['index']; read(path: string): unknown }> {
  const first = await build(
    '2026-09-15.1',
    [{ ...facts, license: undefined }, small('examplegpt', 'ExampleGPT'), small('exampleseq', 'ExampleSeq')],
    undefined,
  );
  const { index, files } = await build('2026-09-16.1', [facts, small('examplegpt', 'ExampleGPT')], first);
  return {
    index,
    read: (path) => JSON.parse(files.find((file) => file.path === `v1/${path}`)?.text ?? 'null'),
  };
}

async function build(release: string, models: object[], before: Built | undefined): Promise<Built> {
  const file = async (path: string) => before?.files.find((one) => one.path === path)?.text;
  const previous = await readPreviousBuild(file);
  const built = await buildCatalog({
    models: { name: 'models.jsonl', text: models.map((model) => JSON.stringify(model)).join('\n') },
    figures: { name: 'figures.jsonl', text: JSON.stringify(figures) },
    release: {
      name: 'release.json',
      text: JSON.stringify({ release, generatedAt: `${release.slice(0, 10)}T00:00:00Z` }),
    },
    hosted: true,
    previous: previous.status === 'read' ? previous.previous : undefined,
  });
  if (built.status === 'invalid') throw new Error(built.problems.join('\n'));
  return built;
}
