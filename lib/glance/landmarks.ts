import { joint, kindsOfUnits } from './units';

/*
 * A landmark is a piece of a key that every address of its work holds unbroken: `1908.06912`, `s41586-021-03819-2`,
 * `owner/name`. A page without any landmark of the catalogue's is about none of its works and links none; on a page with
 * one the detector is called, which reads it exactly. Made in the background; looked for by `openLandmarks`.
 */

/** Such a piece stands for its work alone: it has a digit, and is long enough not to be a year or a page. */
const tells = (piece: string): boolean => piece.length >= 7 && /\d/.test(piece);

/** Publishers whose own addresses leave the prefix out, as their adapters have it. */
const prefixLeftOut = /^10\.(?:1016|1038|1039|1074|1101|1136|1155|1186|3386|5194|18653)\//;

/** Those that also leave out what the suffix begins with: eLife, PeerJ, JCI, Karger, PNAS, SSRN, figshare, Zenodo, Preprints, Research Square. */
const numberAlone = /^10\.(?:7554|7717|1172|1159|1073|2139|6084|5281|20944|21203)\//;

/** The pieces of a text between which `openLandmarks` begins anew. */
function pieces(text: string): string[] {
  const found: string[] = [];
  const kinds = kindsOfUnits();
  let piece = '';
  for (let at = 0; at <= text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if (kind && (piece || kind !== joint)) piece += text[at];
    else if (piece) {
      found.push(piece);
      piece = '';
    }
  }
  return found;
}

function ofDoi(doi: string): string[] {
  const suffix = doi.slice(doi.indexOf('/') + 1);
  const last = pieces(suffix).at(-1) ?? '';
  const marks = [tells(last) && suffix.endsWith(last) ? last : doi];
  if (prefixLeftOut.test(doi)) marks.push(...pieces(suffix).filter((piece) => piece.length > 4 && /\d/.test(piece)));
  if (numberAlone.test(doi)) {
    for (const [number] of suffix.matchAll(/\d[\d.]{2,}\d/g)) {
      marks.push(`e${number}`, `cs-${number}`, `rs-${number}`, `articles/${number}`);
      if (number.length > 4) marks.push(number, number.replace(/^0+/, ''));
    }
  }
  return [...marks, ...rewritten(doi, suffix)];
}

/** How the older addresses of a few publishers write a suffix. */
function rewritten(doi: string, suffix: string): string[] {
  if (doi.startsWith('10.1186/')) return [suffix.replace(/^(\d{4}-\w{4})-(\d+)-(\d+)$/, '$1/$2/$3')];
  if (doi.startsWith('10.5194/')) return [suffix.slice(suffix.indexOf('-') + 1).replaceAll('-', '/')];
  if (/^10\.1038\/\w+\.\d{4}\./.test(doi)) return [suffix.replaceAll('.', '')];
  return doi.startsWith('10.1093/') ? [suffix.replaceAll('/', '.')] : [];
}

/** Without what no landmark begins or ends with. */
const trimmed = (mark: string): string => mark.replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');

/** The landmarks of a key, lower case: one of them stands in each address that the detector reads as that key. */
export function landmarksOf(key: string): string[] {
  const scheme = key.slice(0, key.indexOf(':'));
  return ofId(scheme, key.slice(scheme.length + 1).toLowerCase()).map(trimmed);
}

function ofId(scheme: string, id: string): string[] {
  switch (scheme) {
    case 'doi':
      return ofDoi(id);
    case 'arxiv':
      return [id.split('/').at(-1) ?? id, `arxiv.${id}`];
    case 'pmc':
      return [id, id.slice(3)];
    case 'repo':
    case 'hf':
      return [id.split('/').slice(-2).join('/')];
    default:
      return [id];
  }
}
