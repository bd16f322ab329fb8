import { describe, expect, it } from 'vitest';
import { readCommand } from '../../scripts/refresh-options';

function command(args: string[], environment: Record<string, string> = {}) {
  const read = readCommand(args, environment);
  if (read.status !== 'read') throw new Error(JSON.stringify(read));
  return read.command;
}

describe('a call of catalog:refresh', () => {
  it('without options refreshes everything and keeps its journal beside the catalogue', () => {
    expect(command([])).toMatchObject({
      folder: 'catalog',
      journal: 'catalog/.refresh/journal.jsonl',
      keepJournal: false,
      dry: false,
      json: false,
      maxWait: 900_000,
      options: { models: [], limit: undefined, fresh: false, named: new Set() },
    });
  });

  it('reads lists by commas and by repeating, and where services are', () => {
    const { options, bases } = command([
      ...['--only', 'github,stars', '--only', 'openalex', '--models', 'a, b', '--models', 'c'],
      ...['--base', 'github=http://127.0.0.1:80/x/', '--base', 'openalex=https://proxy.example/a=b'],
    ]);
    expect(options.models).toEqual(['a', 'b', 'c']);
    expect([...options.named]).toEqual(['GitHub', 'OpenAlex']);
    expect(bases).toEqual({ GitHub: 'http://127.0.0.1:80/x', OpenAlex: 'https://proxy.example/a=b' });
  });

  it('takes keys from the environment alone; an empty one is none', () => {
    const environment = { GITHUB_TOKEN: ' a ', OPENALEX_KEY: '', HF_TOKEN: 'b' };
    const { credentials, agent } = command(['--mailto', 'owner@example.org'], environment);
    expect(credentials).toEqual({ mailto: 'owner@example.org', github: 'a', huggingFace: 'b' });
    expect(agent).toMatch(/^bio-rodeo-extension\/[\d.]+ catalog:refresh$/);
  });

  it.each<[string[], string]>([
    [['--since', 'yesterday'], '--since: "yesterday" is not a day'],
    [['--limit', '0'], '--limit: "0" is not a number from 1 to 1000000'],
    [['--limit', 'ten'], '--limit: "ten" is not a number from 1 to 1000000'],
    [['--wait', '-1'], '--wait'],
    [['--wait', '1441'], '--wait: "1441" is not a number from 0 to 1440'],
    [['--mailto', 'me'], '--mailto: "me" is not an e-mail address'],
    [['--mailto', 'me@example.org (x)'], '--mailto'],
    [['--frsh'], "Unknown option '--frsh'"],
    [['catalog'], 'Unexpected argument'],
    [['--base', 'github=http://evil.example'], '--base: "github=http://evil.example" is not SERVICE=https://address'],
    [['--base', 'gitlab=https://gitlab.com'], '--base'],
    [['--base', 'constructor=https://a.example'], '--base'],
    [['--base', 'github'], '--base'],
  ])('%j is wrong, and is told so', (args, reason) => {
    expect(readCommand(args, {})).toEqual({ status: 'wrong', reason: expect.stringContaining(reason) });
  });

  it('may ask for help', () => {
    expect(readCommand(['--help'], {})).toEqual({ status: 'help' });
  });
});
