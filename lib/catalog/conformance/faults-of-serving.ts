import { buildAgain, type KindOfFault } from './kind-of-fault';

/** What can be wrong with the index, the way files are served, and whether they are the files that the index means. */
export const faultsOfServing = {
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
    mend: 'Send Cache-Control: public, max-age=31536000, immutable with all files but catalog.json and models/, so that caches carry the load.',
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
  encoding: {
    severity: 'error',
    title: 'Files cannot be decompressed',
    mend: 'Send Content-Encoding only with a body that is compressed so; with uploads of compressed files, send the right one.',
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
    mend: 'Put the first eight digits of the SHA-256 into the names of shards, figures and files of who cites, and both releases into those of changes: caches keep them for ever.',
  },
} as const satisfies Record<string, KindOfFault>;
