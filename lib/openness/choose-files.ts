import { architectureFiles } from './architecture-rule';
import { isTermsFile } from './caution-rules';
import { isDependencyList } from './environment-rule';
import { type File, isCode, isTest, ownFiles } from './paths';
import { workflows } from './sign-rules';

/** Files read beside the README. */
export const mostFiles = 8;

const rootLicense = /^(?:licen[cs]e|copying)[^/]*$/i;

/**
 * The files worth reading, from their names: how to cite, terms of their own, cards, the network, the training, the
 * workflows, the dependencies, and what is written of training and data. `license` as GitHub sees it.
 */
export function chooseFiles(paths: readonly string[], license: string | undefined): string[] {
  const files = ownFiles(paths);
  const named = (pattern: RegExp) => paths.filter((path) => pattern.test(path));
  const code = (words: RegExp) =>
    shallow(
      files.filter(
        (file) => isCode(file) && file.ending !== 'ipynb' && !isTest(file) && words.test(file.words.join(' ')),
      ),
    );
  const ci = [...workflows(paths), ...named(/^\.gitlab-ci\.ya?ml$/i)];
  const likely = ci.filter((path) => /test|ci\b|check|build|python|main/i.test(path.replace(/.*\//, '')));
  const wanted: [string[], number][] = [
    [named(/^CITATION\.cff$/i), 1],
    [license === 'NOASSERTION' ? named(rootLicense) : [], 1],
    [paths.filter(isTermsFile), 1],
    [named(/(?:^|\/|_)(?:model|data)[-_ ]?card[^/]*\.md$/i), 1],
    [
      architectureFiles(files)
        .filter(({ ending }) => ending === 'py')
        .map(({ path }) => path),
      2,
    ],
    [likely.length > 0 ? likely : ci, 2],
    [shallow(files.filter(({ path }) => isDependencyList(path))), 1],
    [
      named(
        /^(?:training|train|data|datasets?|docs?)\/(?:[\w-]+\/)?(?:readme|[\w-]*train[\w-]*|[\w-]*data(?:sets?)?)\.(?:md|rst)$/i,
      ),
      1,
    ],
    [named(/^(?!docs?\/|tests?\/|examples?\/|assets\/|\.)[\w-]+\/readme\.(?:md|rst)$/i), 1],
    [code(/^(?:run )?(?:pre ?)?train(?:ing)?\b|mlm/), 1],
    [code(/^evaluate\b|^eval\b/), 1],
    [named(/^docs?\/(?:[\w-]+\/)?[\w-]*(?:eval|install|param|weights)[\w-]*\.md$/i), 1],
  ];
  const chosen = wanted.flatMap(([candidates, most]) => candidates.slice(0, most));
  const more = wanted.flatMap(([candidates, most]) => (most > 1 ? candidates.slice(most, most + 1) : []));
  return [...new Set([...chosen, ...more])].slice(0, mostFiles);
}

const shallow = (files: readonly File[]) =>
  [...files].sort((one, other) => one.depth - other.depth).map(({ path }) => path);
