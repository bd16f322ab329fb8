interface KindOf {
  /** An error: a client reads nothing, or something wrong or old. A warning: it works, and could be better or cheaper. */
  severity: 'error' | 'warning';
  title: string;
  mend: string;
}

const buildAgain = 'Build the files again (npm run catalog:build -- --hosted --out DIR) and upload all of DIR/v1.';
const correctSource = `Correct the record in the source that the files are made of. ${buildAgain}`;

/** Everything that can be wrong with a host, by the name that machines know it by. */
export const kinds = {
  'index-missing': {
    severity: 'error',
    title: 'There is no catalog.json',
    mend: 'Give the address of the folder that holds v1/, and upload v1/catalog.json there, readable for everyone.',
  },
  redirect: {
    severity: 'error',
    title: 'An address leads elsewhere',
    mend: 'Clients follow no redirect: give the address that it leads to, or serve the files at this one.',
  },
  'index-not-json': {
    severity: 'error',
    title: 'catalog.json is not JSON',
    mend: 'The server answers with something else at this address, a page perhaps: upload the file as it was built.',
  },
  version: {
    severity: 'error',
    title: 'The version is not one that is known here',
    mend: 'Clients of version 1 refuse it. Serve version 1 too; to check a newer one, use a newer checkout of this project.',
  },
  'index-schema': {
    severity: 'error',
    title: 'catalog.json is not as it should be',
    mend: `catalog/openapi.yaml says what belongs there. ${buildAgain}`,
  },
  'shard-ids': {
    severity: 'error',
    title: 'Shards overlap',
    mend: 'Every model must have one shard: no id may be there twice, or begin with another.',
  },
  etag: {
    severity: 'error',
    title: 'catalog.json has no ETag',
    mend: 'Have the server send an ETag: without it every client loads the whole file every six hours.',
  },
  revalidation: {
    severity: 'error',
    title: 'The ETag is not recognised',
    mend: 'Asked with If-None-Match and the ETag it gave, the server must answer 304. In Apache: DeflateAlterETag NoChange.',
  },
  'index-kept-too-long': {
    severity: 'error',
    title: 'catalog.json is kept too long',
    mend: 'Send Cache-Control: public, max-age=300 with catalog.json (3600 at most): old ones name files that are gone.',
  },
  'index-kept-unsaid': {
    severity: 'warning',
    title: 'Nothing says how long catalog.json may be kept',
    mend: 'Send Cache-Control: public, max-age=300 with catalog.json; else caches guess.',
  },
  'not-kept': {
    severity: 'warning',
    title: 'Files that never change are asked for again',
    mend: 'Send Cache-Control: public, max-age=31536000, immutable with shards, figures and changes, so that caches carry the load.',
  },
  cors: {
    severity: 'error',
    title: 'Browsers may not read it',
    mend: 'Send Access-Control-Allow-Origin: * with every file below v1/.',
  },
  compression: {
    severity: 'warning',
    title: 'Files are not compressed',
    mend: 'Compress application/json with br or gzip where the client accepts it: a fifth of the bytes.',
  },
  'content-type': {
    severity: 'warning',
    title: 'Files have another type',
    mend: 'Send Content-Type: application/json with .json files: servers choose by it what to compress.',
  },
  missing: {
    severity: 'error',
    title: 'Files named in catalog.json are not there',
    mend: 'Upload all files before catalog.json, readable for everyone, and keep those of the release before.',
  },
  'too-large': {
    severity: 'error',
    title: 'Files are too large',
    mend: 'Clients take 50 MB a file, and 1 MB for catalog.json: divide the models into more shards.',
  },
  length: {
    severity: 'error',
    title: 'Files have another length',
    mend: 'They were cut, or belong to another build: upload all files of one build, catalog.json last, and purge caches.',
  },
  hash: {
    severity: 'error',
    title: 'Files have other content',
    mend: 'They belong to another build, or something on the way rewrites them: upload all files of one build, and purge caches.',
  },
  name: {
    severity: 'error',
    title: 'A name may come to stand for other content',
    mend: 'Put the first eight digits of the SHA-256 into the names of shards and figures, and both releases into those of changes: caches keep them for ever.',
  },
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
} as const satisfies Record<string, KindOf>;

export type Kind = keyof typeof kinds;
