import { contractSchemas } from './contract-schemas';
import { exampleFiles } from './example-catalog';
import { headers } from './headers';

const about = [
  'A catalogue of biological foundation models as plain files: any web server, object store or CDN carries it.',
  'A client reads `v1/catalog.json`. If `changes` names the release that it has, it takes that file, else every shard ' +
    'whose hash is another; then the figures, and the files of who cites whose hash is another. It checks the length and the SHA-256 of every decoded body, and each ' +
    'record by its schema: a bad record is left out, a bad file leaves the old data in place. Fields that are not ' +
    'described here are left out and no error. A greater `version` is refused.',
  'Read-only: GET and HEAD. `npm run catalog:check -- BASE_URL` tells whether a host conforms.',
].join('\n\n');

const missing = { '404': { description: 'There is no such file.' } };

function operation(about: {
  operationId: string;
  summary: string;
  description?: string;
  schema: string;
  headers: object;
  example: unknown;
  parameters?: object[];
}) {
  const { operationId, summary, description, parameters } = about;
  return {
    get: {
      operationId,
      summary,
      ...(description && { description }),
      tags: ['files'],
      ...(parameters && { parameters }),
      responses: {
        '200': {
          description: 'The file.',
          headers: about.headers,
          content: {
            'application/json': { schema: { $ref: `#/components/schemas/${about.schema}` }, example: about.example },
          },
        },
        ...(about.headers === headers.changing && {
          '304': { description: 'It is the content that the client has, by its `If-None-Match`.' },
        }),
        ...missing,
      },
    },
  };
}

const parameter = (name: string, schema: object, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', ...schema },
});
const hash = parameter('hash', { pattern: '^[0-9a-f]{8}$' }, 'The first eight digits of the SHA-256 of its content.');
const release = { pattern: '^\\d{4}-\\d{2}-\\d{2}\\.\\d+$' };

/** The OpenAPI description of the catalog API, version 1; schemas and examples come from the code itself. */
export async function openApiDocument(): Promise<object> {
  const { index, read } = await exampleFiles();
  return {
    openapi: '3.1.1',
    info: {
      title: 'Catalog API',
      version: '1',
      summary: 'The catalogue of bio.rodeo, as the browser extension reads it.',
      description: about,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '{base}',
        description: 'The folder that holds `v1/`. Https, or http on the own machine.',
        variables: {
          base: { default: 'https://catalog.example', description: 'The base address, as people enter it.' },
        },
      },
    ],
    security: [],
    tags: [{ name: 'files', description: 'The files below `v1/`.' }],
    paths: {
      '/v1/catalog.json': operation({
        operationId: 'getCatalog',
        summary: 'What there is, where it is, and of which release',
        description: 'The only file that clients need by name. All others are named in it.',
        schema: 'CatalogIndex',
        headers: headers.changing,
        example: index,
      }),
      '/v1/shards/{id}-{hash}.json': operation({
        operationId: 'getShard',
        summary: "The facts of the models whose slug's SHA-256 begins with the id",
        schema: 'ShardFile',
        headers: headers.immutable,
        parameters: [parameter('id', { pattern: '^[0-9a-f]{1,8}$' }, 'One to eight hexadecimal digits.'), hash],
        example: read(index.shards[0]?.path ?? ''),
      }),
      '/v1/figures-{hash}.json': operation({
        operationId: 'getFigures',
        summary: 'What changes with time, of all models: counts and repository health',
        schema: 'FiguresFile',
        headers: headers.immutable,
        parameters: [hash],
        example: read(index.figures.path),
      }),
      '/v1/citing/{id}-{hash}.json': operation({
        operationId: 'getCiting',
        summary: 'Who cites the models of a shard',
        description: 'Its figures too, apart because they weigh most and change least.',
        schema: 'CitingFile',
        headers: headers.immutable,
        parameters: [parameter('id', { pattern: '^[0-9a-f]{1,8}$' }, 'The id of the shard.'), hash],
        example: read(index.citing[0]?.path ?? ''),
      }),
      '/v1/changes/{from}-{to}.json': operation({
        operationId: 'getChanges',
        summary: 'Facts changed between two releases',
        description: 'For the last twelve releases, where the file is smaller than the shards in its place.',
        schema: 'ChangesFile',
        headers: headers.immutable,
        parameters: [
          parameter('from', release, 'The release that a client has.'),
          parameter('to', release, 'The release of catalog.json.'),
        ],
        example: read(index.changes[0]?.path ?? ''),
      }),
      '/v1/models/{slug}.json': operation({
        operationId: 'getModel',
        summary: 'One model whole, with its figures',
        description:
          'For other clients and for people; the extension does not ask for it. Its content changes under its name.',
        schema: 'ModelFile',
        headers: headers.everywhere,
        parameters: [parameter('slug', { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }, "The model's slug.")],
        example: read('models/exampledock.json'),
      }),
    },
    components: { schemas: contractSchemas() },
  };
}
