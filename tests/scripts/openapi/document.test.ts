import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  CatalogIndex,
  ChangesFile,
  CitingFigures,
  Figures,
  FiguresFile,
  ModelFile,
  ModelRecord,
  ShardFile,
} from '../../../lib/catalog/schema';
import { sha256 } from '../../../lib/catalog/sha-256';
import { openApiYaml } from '../../../scripts/openapi/yaml';
import { readProjectFile } from '../../architecture/sources';

const Operation = z.object({
  get: z.object({
    responses: z.object({
      '200': z.object({
        headers: z.record(z.string(), z.unknown()),
        content: z.object({ 'application/json': z.object({ example: z.unknown() }) }),
      }),
    }),
  }),
});
const Property = z.looseObject({ description: z.string().optional() });
const Document = z.object({
  paths: z.record(z.string(), Operation),
  components: z.object({
    schemas: z.record(z.string(), Property.extend({ properties: z.record(z.string(), Property) })),
  }),
});

const yaml = readProjectFile('catalog/openapi.yaml');
let document: z.infer<typeof Document>;
beforeAll(() => {
  document = Document.parse(parse(yaml));
});

const answer = (path: string) => document.paths[path]?.get.responses['200'];
const example = (path: string) => answer(path)?.content['application/json'].example;

describe('catalog/openapi.yaml', () => {
  it('is what the schema says now', async () => {
    expect(yaml === (await openApiYaml()), 'Run npm run catalog:openapi and commit catalog/openapi.yaml.').toBe(true);
  });

  it('is valid OpenAPI 3.1, to a linter’s recommendations, examples included', async () => {
    const rules = { 'no-invalid-media-type-examples': 'error', 'no-invalid-schema-examples': 'error' } as const;
    const config = await createConfig({ extends: ['recommended'], rules });
    const problems = await lintFromString({ source: yaml, absoluteRef: '/openapi.yaml', config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  it('describes every file of version 1', () => {
    expect(Object.keys(document.paths)).toEqual([
      '/v1/catalog.json',
      '/v1/shards/{id}-{hash}.json',
      '/v1/figures-{hash}.json',
      '/v1/citing/{id}-{hash}.json',
      '/v1/changes/{from}-{to}.json',
      '/v1/models/{slug}.json',
    ]);
  });

  it('tells who may read, and for how long a file may be kept', () => {
    expect(Object.keys(answer('/v1/catalog.json')?.headers ?? {})).toEqual(
      expect.arrayContaining(['ETag', 'Cache-Control', 'Access-Control-Allow-Origin']),
    );
    expect(answer('/v1/figures-{hash}.json')?.headers).toMatchObject({
      'Cache-Control': { example: 'public, max-age=31536000, immutable' },
    });
  });

  it('gives examples that a client reads, each as its index describes it', async () => {
    const index = CatalogIndex.parse(example('/v1/catalog.json'));
    const shard = ShardFile.parse(example('/v1/shards/{id}-{hash}.json'));
    const changes = ChangesFile.parse(example('/v1/changes/{from}-{to}.json'));
    const figures = FiguresFile.parse(example('/v1/figures-{hash}.json'));
    for (const record of [...shard.models, ...changes.records]) ModelRecord.parse(record);
    for (const counts of Object.values(figures.figures)) Figures.parse(counts);
    const citing = FiguresFile.parse(example('/v1/citing/{id}-{hash}.json'));
    for (const lists of Object.values(citing.figures)) expect(CitingFigures.strict().parse(lists)).not.toEqual({});
    ModelFile.parse(example('/v1/models/{slug}.json'));
    expect(changes.records).toHaveLength(1);
    expect(changes.removed).toEqual(['exampleseq']);
    expect(await sha256(JSON.stringify(shard))).toBe(index.shards[0]?.sha256);
    expect(await sha256(JSON.stringify(figures))).toBe(index.figures.sha256);
    expect(await sha256(JSON.stringify(citing))).toBe(index.citing[0]?.sha256);
    expect(await sha256(JSON.stringify(changes))).toBe(index.changes[0]?.sha256);
  });

  it('says in words what every schema is', () => {
    const schemas = Object.entries(document.components.schemas);
    expect(schemas.length).toBe(12);
    expect(schemas.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  });
});
