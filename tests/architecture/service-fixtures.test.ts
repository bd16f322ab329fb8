import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { sourcesIn } from './sources';

/** Where each service documents the shapes of its answers. */
const documentation: [name: RegExp, page: RegExp][] = [
  [/crossref/, /https:\/\/(?:www\.crossref\.org\/documentation|api\.crossref\.org)/],
  [/datacite/, /https:\/\/support\.datacite\.org\/reference/],
  [/github/, /https:\/\/docs\.github\.com\//],
  [/hugging-face/, /https:\/\/huggingface\.co\/docs\/hub/],
  [/openalex/, /https:\/\/developers\.openalex\.org\//],
  [/semantic-scholar/, /https:\/\/api\.semanticscholar\.org\/api-docs/],
];
/** What is named after a site and not after its API. */
const elsewhere = /^tests\/(?:sites|identifiers|e2e)\//;

const sources = new Map(sourcesIn('tests').map((source) => [source.path, source]));

/** A file and the fixtures that it takes its answers from. */
function textsBehind(path: string, seen = new Set<string>()): string[] {
  const source = seen.has(path) ? undefined : sources.get(path);
  seen.add(path);
  return source ? [source.text, ...source.imports.flatMap(({ target }) => textsBehind(target, seen))] : [];
}

it("every fixture of a service's answers names the page that documents their shape", () => {
  const files = [...sources.keys()].flatMap((path) => {
    const page = documentation.find(([name]) => name.test(basename(path)))?.[1];
    return page && !elsewhere.test(path) ? [{ path, named: textsBehind(path).some((text) => page.test(text)) }] : [];
  });
  expect(files.length).toBeGreaterThan(12);
  expect(files.filter(({ named }) => !named).map(({ path }) => path)).toEqual([]);
});
