import { buildAgain, type KindOfFault } from './kind-of-fault';

const correctSource = `Correct the record in the source that the files are made of. ${buildAgain}`;

/** What can be wrong in files that came whole. */
export const faultsOfContent = {
  'file-schema': {
    severity: 'error',
    title: 'Files are not as they should be',
    mend: `catalog/openapi.yaml says what belongs there. ${buildAgain}`,
  },
  record: { severity: 'error', title: 'Records that clients leave out', mend: correctSource },
  'unknown-field': {
    severity: 'warning',
    title: 'Fields that clients leave out',
    mend: 'Is it misspelled? catalog/openapi.yaml has the names; others do no harm and cost bytes.',
  },
  membership: {
    severity: 'error',
    title: 'Models in a shard that is not theirs',
    mend: `A model belongs to the shard whose id begins the SHA-256 of its slug. ${buildAgain}`,
  },
  count: { severity: 'error', title: 'Numbers of models do not agree', mend: buildAgain },
  duplicate: {
    severity: 'error',
    title: 'Slugs that are there twice',
    mend: `Each model needs a slug of its own, and one record. ${buildAgain}`,
  },
  key: {
    severity: 'error',
    title: 'Keys by which no page is recognised',
    mend: `${correctSource} docs/catalog-api.md has the form of each key.`,
  },
  identifiers: {
    severity: 'error',
    title: 'Identifiers that do not follow from the record',
    mend: `identifiers are the keys of papers, repositories and Hugging Face models, and no others. ${buildAgain}`,
  },
  figures: { severity: 'error', title: 'Figures that clients leave out', mend: correctSource },
  'citing-apart': {
    severity: 'warning',
    title: 'Lists of who cites among the counts',
    mend: 'Clients fetch them again with each change of a count: files of their own hold them, `citing` in catalog.json.',
  },
  'citing-place': {
    severity: 'error',
    title: 'Lists of who cites where no client looks for them',
    mend: `There is one file of them for a shard, with the id of that shard. ${buildAgain}`,
  },
  orphan: {
    severity: 'error',
    title: 'Figures of no model',
    mend: 'Correct the slug, or take the figures out.',
  },
  'changes-from': {
    severity: 'error',
    title: 'Changes since a release that cannot be',
    mend: 'Each entry of changes names another release, older than that of catalog.json.',
  },
  'changes-record': {
    severity: 'error',
    title: 'Changes that do not lead to the release',
    mend: `Records in changes are those of the shards, and what is removed is in none. ${buildAgain}`,
  },
  rest: {
    severity: 'warning',
    title: 'A resting site that is not known',
    mend: 'rest[].site is the id of a site adapter: the names of the files in lib/sites.',
  },
  'record-files': {
    severity: 'warning',
    title: 'There are no files of single models',
    mend: 'The extension does not need them; other clients and people do. catalog:build --hosted writes v1/models/.',
  },
  'record-file': {
    severity: 'warning',
    title: 'Files of single models say something else',
    mend: `v1/models/{slug}.json holds the record of the shard and its figures. ${buildAgain}`,
  },
} as const satisfies Record<string, KindOfFault>;
