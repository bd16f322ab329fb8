import { doNow } from '../../lib/catalog/in-slices';
import { restoreSearch } from '../../lib/catalog/search';
import { identifiersPasted } from '../../lib/pasted';
import { readCatalogSource } from '../read-catalog-source';
import { answersOf } from './ask';
import type { Contest, Result } from './contest';
import { largerCatalog } from './larger-catalog';
import { type Find, libraries } from './libraries';
import { heapInUse } from './memory';
import { typeInTurns } from './typing';

/* The process in which one library is measured: what it is asked comes as a message, and how it did goes back as one. */

function contend({ library: name, size, stored, queries, keystrokes }: Contest): Result {
  const source = readCatalogSource('catalog');
  if (source.status === 'invalid') throw new Error(source.problem);
  const library = libraries.find((one) => one.name === name);
  const own = doNow(restoreSearch(stored, identifiersPasted));
  if (!library || !own) throw new Error(`There is no library ${name}, or no index of ours.`);
  const { models } = largerCatalog(source, size);

  const before = heapInUse();
  const begun = performance.now();
  const plain = library.build(models);
  const building = performance.now() - begun;
  const bytes = heapInUse() - before;

  /** What is pasted is read by us: reading addresses is no work of theirs. */
  const theirs: Find = (text, limit) =>
    plain(identifiersPasted(text)[0]?.replace(/^\w+:(?:github\.com\/)?/, '') ?? text, limit);
  const ours: Find = (text, limit) => own.search({ text, sort: 'relevance', limit }).hits.map(({ slug }) => slug);

  const found = answersOf(theirs, queries);
  const typed = typeInTurns(ours, theirs, keystrokes);
  return { building, bytes, found, times: typed.theirs, ours: typed.ours };
}

process.once('message', (contest: Contest) => process.send?.(contend(contest), () => process.disconnect()));
