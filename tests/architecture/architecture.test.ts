import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites';
import { closureOf, projectFileExists, type Source, sourcesIn } from './sources';

const product = sourcesIn('lib', 'components', 'entrypoints');

/** What is wrong, as sentences that say what to do. */
const expectNone = (advice: string[]) => expect(advice).toEqual([]);

describe('every way out of the code has one door', () => {
  it.each<[string, RegExp, RegExp, string]>([
    [
      'the network',
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
      /^lib\/http\.ts$/,
      'Ask through lib/http.ts: it has the timeout, the size limit and the retries.',
    ],
    [
      'the database',
      /\bindexedDB\b|from 'idb'/,
      /^lib\/(?:catalog\/replica[\w-]*|\w+\/store)\.ts$/,
      'Ask the replica (lib/catalog/replica*.ts), or, for what a feature keeps in a database of its own, its lib/<feature>/store.ts.',
    ],
    [
      'extension storage',
      /\.storage\b|\blocalStorage\b|\bsessionStorage\b/,
      /^lib\/settings(?:\/[\w-]+)?\.ts$/,
      'Add the setting with its default to a file in lib/settings/, or, where the detector goes by it, to lib/settings.ts.',
    ],
    [
      'messages',
      /\b(?:sendMessage|onMessage|onConnect|postMessage)\b|runtime\.connect/,
      /^lib\/messages\.ts$/,
      'Add a line to the Messages interface in lib/messages.ts and use send or listen.',
    ],
    [
      'markup',
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\s*\(|new Function\b/,
      /^$/,
      'Build elements or use Preact: no text may ever be interpreted as markup or code.',
    ],
  ])('%s', (_, use, door, advice) => {
    const offenders = product.filter(({ path, code }) => use.test(code) && !door.test(path));
    expectNone(offenders.map(({ path, code }) => `${path} has \`${use.exec(code)?.[0]}\`. ${advice}`));
  });
});

describe('what may import what', () => {
  const drawn = String.raw`components/|lib/text\.ts|lib/format\.ts|lib/origins\.ts|lib/catalog/(?:links|query)\.ts|lib/live/freshen\.ts|lib/plot/|lib/openness/(?:places|proof-links|check-words|compare-record)\.ts|preact`;
  it.each<[string, RegExp, RegExp, string]>([
    [
      'components',
      /^components\//,
      new RegExp(`^(?:${drawn})`),
      'A component gets props and callbacks; let the entry point ask, and hand in the answer.',
    ],
    [
      'lib',
      /^lib\//,
      /^(?!components\/|entrypoints\/|scripts\/|tests\/|preact|node:)/,
      'lib knows nothing of what is built on it: move what is needed into lib, or take it as an argument.',
    ],
    [
      'lib/identifiers',
      /^lib\/identifiers\//,
      /^lib\/identifiers\//,
      'Identifiers are text in, keys out, and import nothing from outside.',
    ],
    [
      'lib/page',
      /^lib\/page\//,
      /^lib\/(?:page|identifiers)\//,
      'A page reader knows a Document and identifiers; what a site needs belongs into its adapter.',
    ],
    [
      'lib/sites',
      /^lib\/sites\//,
      /^lib\/(?:sites|identifiers|page)\//,
      'A site adapter may use lib/identifiers, lib/page and its neighbours only.',
    ],
    [
      'lib/refresh',
      /^lib\/refresh\//,
      /^(?:lib\/(?:refresh|live|catalog|identifiers)\/|lib\/http\.ts$|zod$|p-queue$)/,
      'The refresh asks services through lib/http and reads them as lib/live does; files and the clock are handed in.',
    ],
    [
      'what the extension carries',
      /^(?:entrypoints|components|lib\/(?!refresh\/))/,
      /^(?!lib\/refresh\/|p-queue)/,
      'lib/refresh is for the catalogue’s owner and stays out of the extension.',
    ],
    [
      'entrypoints',
      /^entrypoints\//,
      /^(?!scripts\/|tests\/|node:|idb$|zod$|minisearch$)/,
      'Entry points wire lib and components together; put the work into lib.',
    ],
  ])('%s', (_, from, may, advice) => {
    const wrong = ({ path, imports }: Source) =>
      imports
        // Types are free for components: they describe props. Elsewhere they are knowledge too.
        .filter(
          ({ target, typeOnly }) =>
            !may.test(target) && !(typeOnly && path.startsWith('components/') && target.startsWith('lib/')),
        )
        .map(({ target }) => `${path} imports ${target}. ${advice}`);
    expectNone(product.filter(({ path }) => from.test(path)).flatMap(wrong));
  });

  it.each([
    [
      'entrypoints/glance.ts',
      ['zod', 'preact', 'idb', 'webextension-polyfill', 'minisearch'],
      'The glance runs on every matching page and must stay a few kB: import the type only, or split the file.',
    ],
    [
      'entrypoints/detector.ts',
      ['zod', 'preact', 'idb', 'webextension-polyfill', 'minisearch'],
      'The detector runs on every matching page and must stay a few kB: import the type only, or split the file.',
    ],
    [
      'entrypoints/panel.ts',
      ['zod', 'idb', 'webextension-polyfill', 'minisearch'],
      'The panel is injected into pages: ask the background instead.',
    ],
    [
      'entrypoints/repository-box.ts',
      ['zod', 'idb', 'webextension-polyfill', 'minisearch'],
      'The box is injected into pages: ask the background instead.',
    ],
    [
      'entrypoints/marks.ts',
      ['zod', 'idb', 'webextension-polyfill', 'minisearch'],
      'The marks are injected into pages: ask the background instead.',
    ],
  ])('%s carries no heavy packages', (entry, heavy, advice) => {
    const reached = [...closureOf(entry)];
    expect(reached.length).toBeGreaterThan(10);
    const packages = reached.filter((target) => heavy.some((name) => target === name || target.startsWith(`${name}/`)));
    expectNone(packages.map((name) => `${entry} reaches ${name}. ${advice}`));
  });
});

describe('files', () => {
  const whole = [...product, ...sourcesIn('scripts')];
  /** Files that are one list or one contract, and as long as that. */
  const exempt = ['lib/catalog/schema.ts', 'lib/catalog/conformance/kinds.ts', 'lib/messages.ts'];

  it('have one idea each', () => {
    const long = product.filter(({ path, text }) => text.split('\n').length > 160 && !exempt.includes(path));
    expectNone(
      long.map(
        ({ path, text }) => `${path} has ${text.split('\n').length} lines. Find its second idea and give it a file.`,
      ),
    );
  });

  it('are named for what they hold', () => {
    const advice: [RegExp, string][] = [
      [
        /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.)/,
        'Name it for what it knows; there is no drawer for odds and ends.',
      ],
      [/^(?:lib|scripts)\/(?:.*\/)?[^/]*[A-Z][^/]*$/, 'Files are kebab-case.'],
      [/^components\/(?![A-Z][A-Za-z]*\.tsx$)/, 'A component has a PascalCase file of its own.'],
      [
        /^(?!lib\/sites\/|scripts\/stand-ins\/|entrypoints\/[\w-]+\/index\.tsx?$).*\/index\.tsx?$/,
        'Import from the file itself; only registries have an index.',
      ],
    ];
    expectNone(
      whole.flatMap(({ path }) => advice.filter(([bad]) => bad.test(path)).map(([, say]) => `${path}: ${say}`)),
    );
  });

  it('keep no state in a shared regular expression', () => {
    const shared = product.flatMap(({ path, code }) =>
      [...code.matchAll(/^(?:export )?const (\w+) = \/.*\/[a-z]*g[a-z]*;$/gm)]
        .map(([, name]) => name ?? '')
        .filter((name) => new RegExp(`\\b${name}\\.(?:test|exec)\\(|\\.(?:search|match)\\(${name}\\)`).test(code))
        .map(
          (name) =>
            `${path} asks ${name}, a shared /g expression, which remembers where it stopped. Use matchAll or drop the g.`,
        ),
    );
    expectNone(shared);
  });

  it('of tests stand where their source stands', () => {
    const tests = sourcesIn('tests').filter(
      ({ path }) => /^tests\/(?!e2e|architecture)/.test(path) && /\.test\.tsx?$/.test(path),
    );
    const ofMore: Record<string, string> = {
      'tests/sites/sites.test.ts': 'lib/sites/index.ts',
      'tests/sites/not-about-one.test.ts': 'lib/detect.ts',
      'tests/sites/prefixes.test.ts': 'catalog/models.jsonl',
      'tests/hostile.test.ts': 'lib/detect.ts',
      'tests/catalog/data.test.ts': 'catalog/models.jsonl',
      'tests/catalog/generated-queries.test.ts': 'tests/catalog/generated-queries.ts',
    };
    const source = (path: string) =>
      ofMore[path] ??
      path
        .replace(/^tests\/(components\/|entrypoints\/|scripts\/)?/, (_, part) => part ?? 'lib/')
        .replace('.test.', '.');
    const lost = tests.filter(({ path }) => !projectFileExists(source(path)));
    expectNone(
      lost.map(({ path }) => `${path} tests nothing: there is no ${source(path)}. Tests mirror lib/ and components/.`),
    );
    const components = sourcesIn('components').filter(
      ({ path }) => !projectFileExists(`tests/${path.replace('.tsx', '.test.tsx')}`),
    );
    expectNone(components.map(({ path }) => `${path} has no test. Write tests/${path.replace('.tsx', '.test.tsx')}.`));
  });

  it('with examples are there for every site', () => {
    const without = sites.filter(({ id }) => !projectFileExists(`tests/sites/examples/${id}.ts`));
    expectNone(without.map(({ id, name }) => `${name} has no examples. Write tests/sites/examples/${id}.ts.`));
  });
});
