import { parseDoi } from '../identifiers/doi';
import { type Evidence, oneWork } from './one-work';

/** The one well-formed `[data-doi]` of a page (some templates write `data-doi="1"`); several stand on a listing. */
export function attributeDoi(document: Document): Evidence {
  const elements = [...document.querySelectorAll('[data-doi]')].slice(0, 50);
  return oneWork(elements.flatMap((element) => parseDoi(element.getAttribute('data-doi')?.slice(0, 300) ?? '') ?? []));
}
