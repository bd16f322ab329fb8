/*
 * What addresses hang on a DOI. A cut is a guess, so every reading is kept: the catalogue decides.
 * Three of 64 million DOIs contain `/pdf/` (zotero/translators#3633), so the cut reading comes first.
 */

/** A last path segment that names a view of the paper, never a part of its DOI. */
const viewSegment =
  /\/(?:abs|abstract|asset|assets|authors|citation|citations|cite|cited-?by|citing|comments|download|e?pdf|epub|fig(?:ure)?s?|full|fulltext|full-text|html|info|issuetoc|media|meta|metrics|peer-review|pdfplus|pdf\+html|preview|print|reader|references|related|reviews?|standard|summary|supp(?:l|info|lemental|lementary-material|l_file)?|tables?|tab-[\w-]+|xml|-)(?=\/|$)/i;
/** `10.1201/9781003009085/application-nanomaterials-chemical-sensors`: the title as a path segment. */
const titleSegment = /\/(?=[a-z0-9-]{20})[a-z]+(?:-[a-z0-9]+){3,}$/i;
/** `…/9780199299591.001.0001/acprof-9780199299591`: the book's number again. */
const bookSegment = /\/[a-z]+-\d{13}(?=\/|$)/i;
/** Silverchair's article number before the title: `10.1182/blood.2019004397/474417/Preleukemic-and-Leukemic`. */
const articleAndTitle = /\/\d{5,9}\/(?:[^/]*-[^/]*|[^/]+\.pdf)$/i;
/** Oxford leaves the title out as well: `10.1093/bioinformatics/btaa123/5805384`. */
const articleNumber = /\/\d{5,9}$/;
const extension =
  /(?:\.(?:full|pdf|html?|xml|epub|abstract|short|long|extract|figures-only|supplementary-material|article-info|article-metrics|full-text|print|reprint|pdf\+html|txt|ris|bib))+$/i;
/** bioRxiv and medRxiv number their versions outside the DOI. */
const preprintVersion = /^((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})v\d{1,2}$/i;

function cutAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at > 0 ? text.slice(0, at) : text;
}

/** The readings of a DOI, best first: without the tails that addresses add, then as it stands. */
export function cutTail(prefix: string, suffix: string): [string, ...string[]] {
  let cut = [viewSegment, bookSegment, articleAndTitle, titleSegment].reduce(cutAt, suffix);
  if (prefix === '10.1093/') cut = cutAt(cut, articleNumber);
  cut = cutAt(cut, extension);
  if (prefix === '10.1101/' || prefix === '10.64898/') cut = cut.replace(preprintVersion, '$1');
  cut = cut.replace(/[./]+$/, '') || suffix;
  return cut === suffix ? [prefix + suffix] : [prefix + cut, prefix + suffix];
}
