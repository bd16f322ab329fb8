import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import messages from '../public/_locales/en/messages.json';
import { readCatalogSource } from './read-catalog-source';
import { buildPackages, inCopyOf, packSources, readManifest } from './release/build-packages';
import { LintReport, lintFaults } from './release/lint';
import { permissionFaults, type Target } from './release/permissions';
import { takeStorePictures } from './release/pictures';
import { storeTexts } from './release/texts';
import { changesIn, versionFault } from './release/version';

/*
 * npm run release [-- --check] [-- --tag v1.2.3]
 * The packages for Chrome, Edge and Firefox and the sources for reviewers, into .output/release; texts and pictures of the
 * stores, into store/. Every package is built twice, the second time from the sources package elsewhere.
 * --check: Chrome and Firefox, writes nothing but builds, and fails where store/ is not current. Ends with 1 on any fault.
 */

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, tag: { type: 'string' } } });
const project = process.cwd();
const targets: Target[] = options.check ? ['chrome', 'firefox'] : ['chrome', 'edge', 'firefox'];
const faults: string[] = [];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const wrongVersion = versionFault(version, changelog, options.tag);
if (wrongVersion) faults.push(wrongVersion);

const catalog = readCatalogSource('catalog');
if (catalog.status === 'invalid') throw new Error(catalog.problem);
const texts = storeTexts({
  version,
  changes: changesIn(changelog, version),
  name: messages.extensionName.message,
  summary: messages.extensionDescription.message,
  models: catalog.models.length,
  locales: readdirSync('public/_locales').sort(),
});
mkdirSync('store', { recursive: true });
for (const [name, text] of Object.entries(texts)) {
  const path = join('store', name);
  const current = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!current && options.check) faults.push(`${path} is not current: run \`npm run release\`.`);
  if (!options.check) writeFileSync(path, text);
}

console.log(`bio.rodeo ${version}: building for ${targets.join(', ')}, twice …`);
const packages = buildPackages(project, targets);
const sources = packSources(project);
const again = inCopyOf(sources, project, (copy) => buildPackages(copy, targets));
for (const [index, target] of targets.entries()) {
  const same = Buffer.compare(packages[index] ?? Buffer.of(), again[index] ?? Buffer.of()) === 0;
  if (!same) faults.push(`The package for ${target} is another when it is built from the sources package.`);
  faults.push(...permissionFaults(readManifest(project, target), target));
}

// What README.md says of Edge, where no test runs.
const [chrome, edge] = packages;
if (targets.includes('edge') && Buffer.compare(chrome ?? Buffer.of(), edge ?? Buffer.of()) !== 0) {
  faults.push('The package for Edge is no longer that for Chrome: README.md says so.');
}

const out = join('.output', 'release');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const fileOf = (what: string) => join(out, `bio-rodeo-${version}-${what}.zip`);
const files = [...targets.map((target, index) => [target, packages[index]] as const), ['sources', sources] as const];
for (const [what, content] of files) if (content) writeFileSync(fileOf(what), content);

const lint = spawnSync('npx', ['--no-install', 'addons-linter', '--output', 'json', fileOf('firefox')], {
  encoding: 'utf8',
  maxBuffer: 50_000_000,
  shell: process.platform === 'win32',
});
faults.push(...lintFaults(LintReport.parse(JSON.parse(lint.stdout))));

if (!options.check) await takeStorePictures(join('store', 'pictures'));

for (const [what, content] of files) {
  if (!content) continue;
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`${fileOf(what)}  ${content.length.toLocaleString('en-US')} bytes  sha256 ${hash}`);
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(faults.length === 0 ? 'No fault.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
