import { browser } from 'wxt/browser';
import { serviceOf } from '../openness/places';
import { boxWish } from '../settings/repository-box';

/*
 * The pages that the box's script comes with: all repositories on GitHub where the person wants it so, else the ones they
 * had checked. Catalogued ones need none: the script follows a match.
 */

const id = 'repository-box';

export interface BoxScripts {
  /** Brings the registration up to date. */
  register: () => Promise<void>;
}

/** A repository's front page, also by a query or a branch, spelled as GitHub spells it: a match pattern minds case in paths. */
const patternsOf = (path: string) => ['', '?*', '/', '/tree/*'].map((rest) => `https://github.com/${path}${rest}`);

/** Keeps the registration in step with the wish and, by `register`, with what was checked. */
export function followBoxes(checkedPaths: () => Promise<string[]>): BoxScripts {
  let last = Promise.resolve();
  const write = async () => {
    const { repositoryBox } = await boxWish.read();
    const known = repositoryBox === 'known' ? await checkedPaths() : [];
    const matches =
      repositoryBox === 'always'
        ? ['https://github.com/*/*']
        : known.filter((path) => serviceOf(path) === 'GitHub').flatMap(patternsOf);
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (registered && [...(registered.matches ?? [])].sort().join() === [...matches].sort().join()) return;
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id, matches, js: ['/repository-box.js'], runAt: 'document_end', persistAcrossSessions: true },
    ]);
  };
  // One after the other: a script cannot be registered twice.
  const register = () => {
    last = last.then(write).catch((error) => console.warn('bio.rodeo: box', error));
    return last;
  };
  browser.runtime.onInstalled.addListener(() => void register());
  boxWish.follow(() => void register());
  return { register };
}
