import { type Finding, finding, nothing } from './evidence';
import { isTest } from './paths';
import { placeUrl, serviceOf } from './places';
import { linesOf, linksIn, proofOf, type Reading } from './reading';

/*
 * Practical signs: can it be installed, tested, read about, cited? Signs are no part of the framework's class.
 */

export function tests(reading: Reading): Finding {
  const files = reading.files.filter(
    (file) =>
      isTest(file) &&
      /^(?:py|r|jl|sh|ipynb|cpp|ts|js)$/.test(file.ending) &&
      file.words[0] !== 'init' &&
      file.words[0] !== 'conftest' &&
      file.words.length > 0,
  );
  return files.length > 0
    ? finding(
        'found',
        files.map(({ path }) => ({ path })),
      )
    : nothing;
}

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
const runsTests =
  /\b(?:pytest|tox|nox|unittest|ctest|R CMD check|testthat|go test|cargo test|hatch test|make (?:check|test)|run[_-]?(?:unit[_-]?)?tests?\b|coverage run|Pkg\.test|julia-runtest)/i;

export const workflows = (paths: readonly string[]): string[] => paths.filter((path) => workflow.test(path));

/** Tests run by themselves. A workflow that builds documentation, or closes old issues, runs none. */
export function continuousIntegration(reading: Reading): Finding {
  const { paths, texts } = reading.evidence;
  const others = paths.filter((path) =>
    /^(?:\.gitlab-ci\.ya?ml|\.circleci\/config\.ya?ml|\.travis\.ya?ml|azure-pipelines\.ya?ml|Jenkinsfile|appveyor\.ya?ml)$/i.test(
      path,
    ),
  );
  const all = [...workflows(paths), ...others];
  const line = all.flatMap((path) => linesOf(path, texts).find(({ text }) => runsTests.test(text)) ?? [])[0];
  if (line) return finding('found', [proofOf(line)]);
  const unread = all.filter((path) => !Object.hasOwn(texts, path));
  if (unread.length > 0)
    return finding(
      'unknown',
      unread.map((path) => ({ path })),
    );
  return all.length > 0
    ? finding(
        'absent',
        all.map((path) => ({ path })),
        'docsOnly',
      )
    : nothing;
}

export function documentation(reading: Reading): Finding {
  const builders = reading.evidence.paths.filter((path) =>
    /^(?:mkdocs\.ya?ml|\.readthedocs\.ya?ml|docs?\/(?:source\/)?conf\.py|docs?\/.*mkdocs\.ya?ml|docusaurus\.config\.\w+)$/i.test(
      path,
    ),
  );
  const site = reading.readme.find((line) =>
    linksIn(line).some(
      (link) =>
        /readthedocs\.(?:io|org)|\.github\.io\/|\/docs?(?:\/|$)|^https?:\/\/docs?\./.test(link) &&
        /doc/i.test(line.text),
    ),
  );
  if (builders.length > 0)
    return finding('found', [...builders.map((path) => ({ path })), site && proofOf(site, linksIn(site)[0])]);
  if (site) return finding('found', [proofOf(site, linksIn(site)[0])], 'elsewhere');
  const pages = reading.files.filter(({ path }) => /^docs?\/.*\.(?:md|rst)$/i.test(path));
  return pages.length > 0
    ? finding(
        'partial',
        pages.map(({ path }) => ({ path })),
      )
    : nothing;
}

export function citation(reading: Reading): Finding {
  const files = reading.evidence.paths.filter((path) =>
    /^(?:CITATION(?:\.cff|\.bib|\.md|\.txt)?|codemeta\.json|\.zenodo\.json)$/i.test(path),
  );
  if (files.length > 0)
    return finding(
      'found',
      files.map((path) => ({ path })),
    );
  const bibtex = reading.readme.find(({ text }) => /^\s*@\w+\s*\{/.test(text));
  return bibtex ? finding('partial', [proofOf(bibtex)], 'bibtexOnly') : nothing;
}

export function releases({ evidence }: Reading): Finding {
  if (evidence.releases === undefined)
    return serviceOf(evidence.path) === 'GitHub' ? finding('unknown', [], 'notAsked') : finding('unknown', []);
  return evidence.releases > 0 ? finding('found', [{ link: `https://github.com/${evidence.path}/releases` }]) : nothing;
}

/** A DOI of the software itself, by its badge. */
export function archiveDoi(reading: Reading): Finding {
  const line = reading.readme.find(
    ({ text }) =>
      /zenodo\.org\/badge|img\.shields\.io\/badge\/(?:DOI|zenodo)|swh:1:/i.test(text) &&
      /10\.5281|zenodo|swh:1:/i.test(text),
  );
  if (line) return finding('found', [proofOf(line, linksIn(line).at(-1))]);
  const cff = linesOf('CITATION.cff', reading.evidence.texts).find(({ text }) => /10\.5281\/zenodo/.test(text));
  return cff ? finding('found', [proofOf(cff)]) : nothing;
}

/** The repository's license file. */
export function license(reading: Reading): Finding {
  const { path: repository, paths, license: spdx } = reading.evidence;
  const files = paths.filter((path) =>
    /^(?:licen[cs]es?(?:[.-][\w.-]+)?|copying(?:\.\w+)?|licenses\/[^/]+)$/i.test(path),
  );
  const shown = files.map((path) => ({ path }));
  if (spdx && spdx !== 'NOASSERTION')
    return finding('found', shown.length > 0 ? shown : [{ link: placeUrl(repository) }]);
  return files.length > 0 ? finding('unknown', shown, 'notRecognised') : nothing;
}
